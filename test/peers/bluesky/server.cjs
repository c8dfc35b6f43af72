// Bluesky's own server software as a process of its own: a directory, a PDS and an AppView. It ends with its parent.
const net = require('node:net');

// It would listen on all interfaces.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  if (/^\d+$/.test(String(args[0])) && typeof args[1] !== 'string') {
    args.splice(1, 0, '127.0.0.1');
  } else if (typeof args[0] === 'object' && args[0] !== null && args[0].port !== undefined) {
    args[0] = { ...args[0], host: '127.0.0.1' };
  }
  return listen.apply(this, args);
};

const { TestNetwork } = require('@atproto/dev-env');
const { JWT_SECRET } = require('@atproto/dev-env/dist/const');

async function main() {
  const network = await TestNetwork.create({ dbPostgresSchema: 'peers' });
  process.on('message', ({ type, n }) => {
    if (type === 'settle') {
      network.processAll(60_000).then(
        () => process.send({ type: 'settled', n }),
        (error) => process.send({ type: 'settled', n, error: String(error) }),
      );
    }
  });
  process.once('disconnect', () => process.exit(0));
  process.send({ type: 'listening', url: network.pds.url, jwtSecret: JWT_SECRET });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

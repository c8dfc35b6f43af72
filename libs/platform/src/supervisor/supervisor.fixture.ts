/** Runs the supervisor with small apps in place of the real ones, in a process of its own, so that a test can kill it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runGenklang } from './main';
import type { PlanBuilder } from './supervisor';

const APP = `
const http = require('node:http');
const server = http.createServer((request, response) => {
  if (request.url === '/crash') { process.exit(3); }
  response.end(JSON.stringify({ pid: process.pid, env: process.env }));
});
server.listen(Number(process.env.PORT), process.env.HOST, () => {
  console.log('hello from ' + process.argv[2]);
  process.send({ type: 'listening', port: server.address().port });
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
`;

const makePlan: PlanBuilder = (settings, around) => {
  const script = path.join(settings.dataDir, 'app.cjs');
  fs.writeFileSync(script, APP);
  const env = {
    ...settings.inherited,
    HOST: '127.0.0.1',
    DATABASE_URL: around.databaseUrl,
    REDIS_URL: around.redisUrl,
  };
  const app = (name: string, port: number): ReturnType<PlanBuilder>[number][number] => ({
    kind: 'app',
    label: name,
    program: { name, script, args: [name], env: { ...env, PORT: String(port) } },
  });
  return [[app('sandbox', around.ports.sandbox)], [app('agent', around.ports.agent)]];
};

void runGenklang(process.argv.slice(2), __dirname, makePlan);

import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

/** An address that no request may go to: our own machine or network, unless the operator allowed its host. */
export class ForbiddenAddressError extends Error {
  readonly code = 'EFORBIDDENADDRESS';

  constructor(host: string) {
    super(
      `"${host}" lies in a private network. Requests go to public addresses only; an operator allows others by name in OUTBOUND_PRIVATE_HOSTS.`,
    );
  }
}

const CONNECT_TIMEOUT_MS = 5_000;
const SOCKETS_PER_HOST = 8;

/**
 * The way out to the networks. Addresses come from people (an instance, a feed, a callback), so each is checked when it is
 * connected to, after the name was resolved and for every redirect: a name that points into our own network is refused.
 */
export class Outbound {
  /** For undici. */
  readonly dispatcher: Agent;
  /** For libraries that speak through node's own agents. */
  readonly agents: { http: http.Agent; https: https.Agent };
  private readonly allowed: readonly AllowedHost[];

  /** @param privateHosts hosts (`127.0.0.1:4010` or `wiki.intern`, with or without a port) that may be private. */
  constructor(privateHosts: readonly string[] = []) {
    this.allowed = privateHosts.map(parseHost);
    const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST, lookup: this.lookup };
    this.agents = { http: new http.Agent(options), https: new https.Agent(options) };
    this.dispatcher = new Agent({
      connections: SOCKETS_PER_HOST,
      connect: { timeout: CONNECT_TIMEOUT_MS, lookup: this.lookup },
    });
  }

  /** Whether the operator allowed this very host and port, wherever it lies. */
  isNamed(url: URL): boolean {
    const { host, port } = placeOf(url);
    return this.allowed.some((entry) => entry.host === host && (entry.port === null || entry.port === port));
  }

  /** Checks what can be seen without asking anybody. @throws {ForbiddenAddressError} */
  check(url: URL): void {
    const { host } = placeOf(url);
    if (this.isNamed(url)) {
      return;
    }
    const named = this.allowed.filter((entry) => entry.host === host);
    // A host that is allowed on other ports only must be stopped here: the look-up knows no ports.
    if (named.length > 0 || (isIP(host) !== 0 && isPrivate(host))) {
      throw new ForbiddenAddressError(host);
    }
  }

  async close(): Promise<void> {
    this.agents.http.destroy();
    this.agents.https.destroy();
    await this.dispatcher.destroy();
  }

  private readonly lookup: LookupFunction = (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) {
        callback(error, '', 0);
        return;
      }
      const isFree = this.allowed.some(({ host }) => host === hostname.toLowerCase());
      const usable = isFree ? addresses : addresses.filter(({ address }) => !isPrivate(address));
      const first = usable[0];
      if (!first) {
        callback(new ForbiddenAddressError(hostname), '', 0);
      } else if (options.all) {
        callback(null, usable);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}

interface AllowedHost {
  host: string;
  /** Null for every port. */
  port: string | null;
}

function placeOf(url: URL): { host: string; port: string } {
  return {
    host: url.hostname.replace(/^\[|\]$/g, '').toLowerCase(),
    port: url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port,
  };
}

function parseHost(entry: string): AllowedHost {
  const match = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase());
  return { host: (match?.[1] ?? '').replace(/^\[|\]$/g, ''), port: match?.[2] ?? null };
}

/** Whatever is not a public unicast address: loopback, private, link-local (cloud metadata), reserved, IPv4 in IPv6. */
function isPrivate(address: string): boolean {
  return !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast';
}

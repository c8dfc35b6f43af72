import path from 'node:path';
import { IsString, IsUrl } from 'class-validator';
import { ServiceConfig } from '@genklang/platform';

/** What the agent app reads from its environment. */
export class AgentConfig extends ServiceConfig {
  /** The address that people type, e.g. `https://inbox.example.com`. Cookies and the origin check follow it. */
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    {
      message: 'set it to the address that people type, such as https://inbox.example.com',
    },
  )
  PUBLIC_URL!: string;

  /**
   * Proxies whose `X-Forwarded-For` is believed, as addresses or ranges with commas (`loopback`, `10.0.0.0/8`). Left empty,
   * the header is ignored: anybody could write anything there, and sign-in attempts are counted by address.
   */
  @IsString()
  TRUSTED_PROXIES: string = '';

  /** Where the built console is. */
  @IsString()
  CONSOLE_DIR: string = path.resolve(__dirname, '../../web');

  get trustedProxies(): string[] | false {
    const proxies = this.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim());
    return proxies.some((proxy) => proxy !== '') ? proxies.filter((proxy) => proxy !== '') : false;
  }

  /**
   * Origins that a browser may come from. On loopback both of its names count: people type either.
   */
  get allowedOrigins(): string[] {
    const url = new URL(this.PUBLIC_URL);
    const names = ['127.0.0.1', 'localhost'];
    const hosts = names.includes(url.hostname) ? names : [url.hostname];
    return hosts.map((host) => {
      const origin = new URL(url);
      origin.hostname = host;
      return origin.origin;
    });
  }
}

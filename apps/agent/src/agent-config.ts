import path from 'node:path';
import { IsString, IsUrl } from 'class-validator';
import { ServiceConfig } from '@genklang/platform';

/** What the agent app reads from its environment. */
export class AgentConfig extends ServiceConfig {
  /** The address that people type, e.g. `https://inbox.example.com`. Cookies and the origin check follow it. */
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }, {
    message: 'set it to the address that people type, such as https://inbox.example.com',
  })
  PUBLIC_URL!: string;

  /** Where the built console is. */
  @IsString()
  CONSOLE_DIR: string = path.resolve(__dirname, '../../web');

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

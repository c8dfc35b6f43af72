import type { Answer } from './answer';
import type { WireRequest } from './request';

export type Handler = (request: WireRequest) => Answer;

interface Route {
  method: string;
  pattern: RegExp;
  names: string[];
  handler: Handler;
}

/** Finds the handler of a method and a path; `:name` in a path stands for one segment. */
export class Router {
  private readonly routes: Route[] = [];

  add(method: string, path: string, handler: Handler): this {
    const names: string[] = [];
    const source = path.replace(/:(\w+)/g, (_whole, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    this.routes.push({ method, pattern: new RegExp(`^${source}/?$`), names, handler });
    return this;
  }

  /** The answer, or undefined when no route fits. */
  answer(request: WireRequest): Answer | undefined {
    for (const route of this.routes) {
      const match = route.method === request.method ? route.pattern.exec(request.path) : null;
      if (match) {
        const values = route.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')] as const);
        return route.handler({ ...request, params: Object.fromEntries(values) });
      }
    }
    return undefined;
  }
}

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import { Logger } from 'nestjs-pino';
import type { AgentConfig } from './agent-config';
import { AgentModule } from './agent.module';
import { identityRoutes } from './auth/identity-routes';
import { IDENTITY } from './auth/identity.token';
import type { Identity } from './auth/identity';
import { consoleRoutes } from './console/console-routes';
import { originCheck } from './http/origin-check';
import { securityHeaders } from './http/security-headers';
import { SocketAdapter } from './realtime/socket.adapter';

const MAX_BODY = '100kb';

/** The agent app, whole, not yet listening: what `main` runs is what the tests run. */
export async function createAgentApp(config: AgentConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AgentModule.forRoot(config), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders, originCheck(config.allowedOrigins));
  // Before everything that reads a body: nobody has signed in yet, and nothing bounds what they send.
  app.use(express.json({ limit: MAX_BODY }));
  app.use('/api/auth', identityRoutes(app.get<Identity>(IDENTITY), config.PUBLIC_URL));
  app.use(compression());
  app.use(consoleRoutes(config.CONSOLE_DIR));
  app.useWebSocketAdapter(new SocketAdapter(app, config.allowedOrigins));
  return app;
}

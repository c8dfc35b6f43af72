import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { followSupervisor, readConfig, runMain } from '@genklang/platform';
import { Logger } from 'nestjs-pino';
import { IngestionConfig } from './ingestion-config';
import { IngestionModule } from './ingestion.module';

/** No network sends more at once. */
const MAX_DELIVERY_BYTES = 2 * 1024 * 1024;

runMain(async () => {
  const config = readConfig(IngestionConfig);
  const app = await NestFactory.create<NestExpressApplication>(IngestionModule.forRoot(config), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  // Deliveries are signed over their bytes, whatever they say they are.
  app.useBodyParser('raw', { type: () => true, limit: MAX_DELIVERY_BYTES });
  app.useLogger(app.get(Logger));
  await app.listen(config.PORT, config.HOST);
  const address = app.getHttpServer().address() as { port: number };
  followSupervisor(app, address.port);
});

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { followSupervisor, readConfig, runMain } from '@genklang/platform';
import { Logger } from 'nestjs-pino';
import { IngestionConfig } from './ingestion-config';
import { IngestionModule } from './ingestion.module';

runMain(async () => {
  const config = readConfig(IngestionConfig);
  const app = await NestFactory.create(IngestionModule.forRoot(config), {
    bufferLogs: true,
    abortOnError: false,
    // Deliveries are signed over their bytes.
    rawBody: true,
  });
  app.useLogger(app.get(Logger));
  await app.listen(config.PORT, config.HOST);
  const address = app.getHttpServer().address() as { port: number };
  followSupervisor(app, address.port);
});

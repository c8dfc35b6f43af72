import 'reflect-metadata';
import { followSupervisor, readConfig, runMain } from '@genklang/platform';
import { AgentConfig } from './agent-config';
import { createAgentApp } from './create-app';

runMain(async () => {
  const config = readConfig(AgentConfig);
  const app = await createAgentApp(config);
  await app.listen(config.PORT, config.HOST);
  const address = app.getHttpServer().address() as { port: number };
  followSupervisor(app, address.port);
});

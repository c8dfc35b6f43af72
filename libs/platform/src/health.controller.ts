import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';

/** One thing that must answer for the process to do its work, e.g. the database. Rejects when it does not. */
export interface HealthCheck {
  name: string;
  check(): Promise<unknown>;
}

export const HEALTH_CHECKS = 'HEALTH_CHECKS';
const CHECK_TIMEOUT_MS = 2_000;

/** `GET /health`: 200 when everything answers, 503 with the names of what does not. */
@Controller('health')
export class HealthController {
  constructor(@Inject(HEALTH_CHECKS) private readonly checks: HealthCheck[]) {}

  @Get()
  @HttpCode(200)
  async health(@Res({ passthrough: true }) response: Response): Promise<{ status: string; failing: string[] }> {
    const results = await Promise.all(this.checks.map((item) => answers(item)));
    const failing = this.checks.filter((_, index) => !results[index]).map((item) => item.name);
    response.status(failing.length === 0 ? 200 : 503);
    return { status: failing.length === 0 ? 'ok' : 'unavailable', failing };
  }
}

async function answers(item: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS);
  });
  const outcome = item.check().then(
    () => true,
    () => false,
  );
  const isUp = await Promise.race([outcome, deadline]);
  clearTimeout(timer);
  return isUp;
}

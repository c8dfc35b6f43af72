import { SOCKET_PATH } from '@genklang/contract';
import type { OwnProfile, PeopleReport, SessionInfo } from '@genklang/contract';
import { totpOf } from '@genklang/testing';
import { io } from 'socket.io-client';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';
import { createIdentity, createIdentityPool } from './identity';
import { registerMember } from './member-registration';
import { TwoFactorSeals } from './two-factor-seals';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'a long enough password';

interface Answer {
  status: number;
  body: { code?: string; twoFactorRedirect?: boolean; totpURI?: string; backupCodes?: string[] };
}

/** Keeps cookies as a browser does. */
class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly address: string,
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async post(path: string, body: object): Promise<Answer> {
    const response = await fetch(`${this.url}/api/auth${path}`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', origin: this.url, cookie: this.cookie },
        'x-forwarded-for': this.address,
      },
      body: JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (/max-age=0/i.test(line)) {
        this.cookies.delete(name);
      } else {
        this.cookies.set(name, value);
      }
    }
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Answer['body'] };
  }

  async get(path: string): Promise<Response> {
    return await fetch(`${this.url}${path}`, { headers: { cookie: this.cookie } });
  }

  /** Whether the session is one, to HTTP and to the socket. */
  async isSignedIn(): Promise<[http: number, socket: string]> {
    const socket = io(this.url, {
      ...{ path: SOCKET_PATH, transports: ['websocket'], reconnection: false },
      extraHeaders: { cookie: this.cookie, origin: this.url },
    });
    const outcome = await new Promise<string>((resolve) => {
      socket.once('connect', () => resolve('connected'));
      socket.once('connect_error', (error) => resolve(error.message));
    });
    socket.disconnect();
    return [(await this.get('/api/session')).status, outcome];
  }
}

describe('two-step sign-in', () => {
  let fixture: AgentFixture;
  let addresses = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const aBrowser = (): Browser => {
    addresses += 1;
    return new Browser(fixture.url, `203.0.113.${addresses}`);
  };
  const emailOf = async (client: TestClient): Promise<string> =>
    (await client.get<SessionInfo>('/api/session')).member.email;
  const enter = async (email: string, browser = aBrowser(), password = PASSWORD): Promise<[Browser, Answer]> => [
    browser,
    await browser.post('/sign-in/email', { email, password }),
  ];
  /** A member with two-step sign-in on, in a browser that is signed in, and one who has only given their password. */
  const given = async (name: string, options: Parameters<AgentFixture['signIn']>[1] = {}) => {
    const client = await fixture.signIn(name, options);
    const email = await emailOf(client);
    const [browser] = await enter(email);
    const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
    const secret = new URL(body.totpURI ?? '').searchParams.get('secret') ?? '';
    expect((await browser.post('/two-factor/verify-totp', { code: totpOf(secret) })).status).toBe(200);
    return { client, email, browser, secret, backupCodes: body.backupCodes ?? [] };
  };
  const profileOf = async (browser: Browser): Promise<OwnProfile['twoFactor']> =>
    ((await (await browser.get('/api/profile')).json()) as OwnProfile).twoFactor;

  it('is on once the app has shown a right code, not before, and takes the password', async () => {
    const client = await fixture.signIn('Mette');
    const [browser] = await enter(await emailOf(client));
    expect((await aBrowser().post('/two-factor/enable', { password: PASSWORD })).status).toBe(401);
    expect(await browser.post('/two-factor/enable', { password: 'a wrong password' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PASSWORD' },
    });
    const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
    const uri = new URL(body.totpURI ?? '');
    expect(uri.searchParams.get('issuer')).toBe('Genklang');
    expect(body.backupCodes).toHaveLength(10);
    expect(new Set(body.backupCodes).size).toBe(10);
    expect(body.backupCodes?.every((code) => /^[a-z2-9]{5}-[a-z2-9]{5}$/.test(code))).toBe(true);
    const secret = uri.searchParams.get('secret') ?? '';
    expect(await browser.post('/two-factor/verify-totp', { code: totpOf(secret, 100) })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CODE' },
    });
    expect(await profileOf(browser)).toBeNull();
    expect((await enter(await emailOf(client)))[1].body.twoFactorRedirect).toBeUndefined();

    expect((await browser.post('/two-factor/verify-totp', { code: totpOf(secret) })).status).toBe(200);
    expect(await profileOf(browser)).toEqual({ backupCodesLeft: 10 });
    const stored = await fixture.db.query<{ row: string }>('select t::text as row from identity.two_factor t');
    expect(stored.map(({ row }) => row).join()).not.toContain(body.backupCodes?.[0]);
    expect((await browser.post('/two-factor/enable', { password: PASSWORD })).status).toBe(400);
  });

  it('gives no session, neither to HTTP nor to the socket, between password and code', async () => {
    const { email, secret } = await given('Mette');
    const [browser, answer] = await enter(email);
    expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
    expect(JSON.stringify(answer.body)).not.toContain('token');
    expect(await browser.isSignedIn()).toEqual([401, 'unauthenticated']);
    expect(await browser.post('/two-factor/disable', { password: PASSWORD })).toMatchObject({ status: 401 });
    expect(await browser.post('/two-factor/enable', { password: PASSWORD })).toMatchObject({ status: 401 });
    expect(await browser.post('/two-factor/verify-totp', { code: totpOf(secret, 100) })).toMatchObject({ status: 401 });
    expect(await browser.isSignedIn()).toEqual([401, 'unauthenticated']);
    expect(await browser.post('/two-factor/verify-totp', { code: totpOf(secret) })).toMatchObject({ status: 200 });
    expect(await browser.isSignedIn()).toEqual([200, 'connected']);
    // Without the password a code is worth nothing.
    expect(await aBrowser().post('/two-factor/verify-totp', { code: totpOf(secret) })).toMatchObject({ status: 401 });
  });

  it('takes a backup code once', async () => {
    const { email, browser: own, backupCodes } = await given('Mette');
    const [first] = await enter(email);
    expect(await first.post('/two-factor/verify-backup-code', { code: backupCodes[3] })).toMatchObject({ status: 200 });
    expect((await first.get('/api/session')).status).toBe(200);
    expect(await profileOf(own)).toEqual({ backupCodesLeft: 9 });
    const [second] = await enter(email);
    expect(await second.post('/two-factor/verify-backup-code', { code: backupCodes[3] })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_BACKUP_CODE' },
    });
    expect((await second.get('/api/session')).status).toBe(401);

    expect(await own.post('/two-factor/generate-backup-codes', { password: 'a wrong password' })).toMatchObject({
      status: 400,
    });
    const { body } = await own.post('/two-factor/generate-backup-codes', { password: PASSWORD });
    expect(await second.post('/two-factor/verify-backup-code', { code: backupCodes[4] })).toMatchObject({
      status: 401,
    });
    expect(await second.post('/two-factor/verify-backup-code', { code: body.backupCodes?.[0] })).toMatchObject({
      status: 200,
    });
  });

  it('takes five wrong codes for one password, ten in a row, and ten a minute from one address', async () => {
    const { email, secret } = await given('Mette');
    const wrong = totpOf(secret, 100);
    const [first] = await enter(email);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await first.post('/two-factor/verify-totp', { code: wrong })).toMatchObject({ status: 401 });
    }
    expect(await first.post('/two-factor/verify-totp', { code: totpOf(secret) })).toMatchObject({
      status: 400,
      body: { code: 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' },
    });
    const [second] = await enter(email);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await second.post('/two-factor/verify-totp', { code: wrong });
    }
    const [third] = await enter(email);
    expect(await third.post('/two-factor/verify-totp', { code: totpOf(secret) })).toMatchObject({
      status: 429,
      body: { code: 'ACCOUNT_TEMPORARILY_LOCKED' },
    });
    await fixture.db.query(`update identity.two_factor set "lockedUntil" = now() - interval '1 second'`);
    expect(await third.post('/two-factor/verify-totp', { code: totpOf(secret) })).toMatchObject({ status: 200 });

    const stranger = aBrowser();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push((await stranger.post('/two-factor/verify-backup-code', { code: 'aaaaa-aaaaa' })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  });

  it('takes a code of the app once', async () => {
    const { email, secret } = await given('Mette');
    const { email: other, secret: theirs } = await given('Sara');
    const code = totpOf(secret);
    const [first] = await enter(email);
    expect(await first.post('/two-factor/verify-totp', { code })).toMatchObject({ status: 200 });
    const [second] = await enter(email);
    expect(await second.post('/two-factor/verify-totp', { code })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CODE' },
    });
    expect((await second.get('/api/session')).status).toBe(401);
    expect(await second.post('/two-factor/verify-totp', { code: totpOf(secret, 1) })).toMatchObject({ status: 200 });
    // Somebody else's use of the same digits would be none of hers.
    await fixture.db.query(`update identity.two_factor t set secret = s.secret from identity.two_factor s
      join identity."user" u on u.id = s."userId" and u.email = '${email}' where t."userId" = (select id from identity."user" where email = '${other}')`);
    const [third] = await enter(other);
    expect(await third.post('/two-factor/verify-totp', { code: totpOf(theirs) })).toMatchObject({ status: 401 });
    expect(await third.post('/two-factor/verify-totp', { code: totpOf(secret, 1) })).toMatchObject({ status: 200 });
  });

  it('asks a trusted device for no code, until the password is a new one or it is turned off and on', async () => {
    const { client, email, secret, backupCodes } = await given('Mette');
    const [browser] = await enter(email);
    await browser.post('/two-factor/verify-totp', { code: totpOf(secret), trustDevice: true });
    expect((await enter(email, browser))[1].body.twoFactorRedirect).toBeUndefined();
    expect((await browser.get('/api/session')).status).toBe(200);
    const other = await fixture.signIn('Sara');
    // A trusted device is one member's.
    const copy = aBrowser();
    copy.cookies.set('genklang.trust_device', browser.cookies.get('genklang.trust_device') ?? '');
    expect(browser.cookies.has('genklang.trust_device')).toBe(true);
    expect((await enter(await emailOf(other), copy))[1].body.twoFactorRedirect).toBeUndefined();

    await client.must('self.change-password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect((await enter(email, browser, NEW_PASSWORD))[1].body.twoFactorRedirect).toBe(true);
    await browser.post('/two-factor/verify-totp', { code: totpOf(secret, 1), trustDevice: true });

    const [elsewhere] = await enter(email, aBrowser(), NEW_PASSWORD);
    await elsewhere.post('/two-factor/verify-backup-code', { code: backupCodes[0] });
    expect((await elsewhere.post('/two-factor/disable', { password: NEW_PASSWORD })).status).toBe(200);
    const { body } = await elsewhere.post('/two-factor/enable', { password: NEW_PASSWORD });
    const anew = new URL(body.totpURI ?? '').searchParams.get('secret') ?? '';
    expect((await elsewhere.post('/two-factor/verify-totp', { code: totpOf(anew) })).status).toBe(200);
    expect((await enter(email, browser, NEW_PASSWORD))[1].body.twoFactorRedirect).toBe(true);
  });

  it('is turned off with the password only', async () => {
    const { email, browser } = await given('Mette');
    expect(await browser.post('/two-factor/disable', {})).toMatchObject({ status: 400 });
    expect(await browser.post('/two-factor/disable', { password: 'a wrong password' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PASSWORD' },
    });
    expect(await profileOf(browser)).not.toBeNull();
    expect(await browser.post('/two-factor/disable', { password: PASSWORD })).toMatchObject({ status: 200 });
    expect(await profileOf(browser)).toBeNull();
    expect((await enter(email))[1].body.twoFactorRedirect).toBeUndefined();
  });

  it('opens none of the library’s other ways', async () => {
    const { browser } = await given('Mette');
    for (const path of ['get-totp-uri', 'send-otp', 'verify-otp', 'view-backup-codes', 'generate-totp']) {
      expect([path, (await browser.post(`/two-factor/${path}`, { password: PASSWORD })).status]).toEqual([path, 404]);
    }
  });

  it('is reset by whoever stands above, with a line in the record; sessions and trusted devices end', async () => {
    const workspace = 'Lost phones';
    const owner = await given('Mette', { workspace, role: 'owner' });
    const admin = await fixture.signIn('Anders', { workspace, role: 'admin' });
    const colleague = await fixture.signIn('Jonas', { workspace });
    const sara = await given('Sara', { workspace });
    const reset = async (by: TestClient, memberId: string): Promise<string> => {
      const answer = await by.ask('people.reset-two-factor', { memberId });
      return answer.ok ? `on: ${answer.data.hasTwoFactor}` : answer.code;
    };
    const [trusted] = await enter(sara.email);
    await trusted.post('/two-factor/verify-totp', { code: totpOf(sara.secret), trustDevice: true });
    expect(await reset(colleague, sara.client.memberId)).toBe('forbidden');
    expect(await reset(admin, owner.client.memberId)).toBe('role_not_allowed');
    expect(await reset(owner.client, owner.client.memberId)).toBe('forbidden');
    expect((await sara.browser.get('/api/session')).status).toBe(200);

    const socket = await sara.client.connect();
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    expect(await reset(admin, sara.client.memberId)).toBe('on: false');
    await gone;
    expect((await sara.browser.get('/api/session')).status).toBe(401);
    const [, plain] = await enter(sara.email, trusted);
    expect(plain.body.twoFactorRedirect).toBeUndefined();
    // Once more is none: no second line.
    expect(await reset(admin, sara.client.memberId)).toBe('on: false');
    const { members, changes } = await admin.get<PeopleReport>('/api/people');
    expect(changes.map(({ change, by, whom }) => ({ change, by, whom }))).toEqual([
      { change: 'two-factor-reset', by: 'Anders', whom: 'Sara' },
    ]);
    expect(members.map(({ name, hasTwoFactor }) => [name, hasTwoFactor])).toEqual([
      ['Anders', false],
      ['Jonas', false],
      ['Mette', true],
      ['Sara', false],
    ]);
    const { body } = await trusted.post('/two-factor/enable', { password: PASSWORD });
    const anew = new URL(body.totpURI ?? '').searchParams.get('secret') ?? '';
    expect(await trusted.post('/two-factor/verify-totp', { code: totpOf(anew) })).toMatchObject({ status: 200 });
    expect((await enter(sara.email, trusted))[1].body.twoFactorRedirect).toBe(true);
  });

  it('is no other workspace’s to reset', async () => {
    const workspace = 'One of two';
    const owner = await fixture.signIn('Mette', { workspace, role: 'owner' });
    const spy = await fixture.signIn('Spion', { workspace: 'The other', role: 'owner' });
    const sara = await given('Sara', { workspace });
    expect(await spy.ask('people.reset-two-factor', { memberId: sara.client.memberId })).toMatchObject({
      code: 'not_found',
    });
    const identity = fixture.app.get<Parameters<typeof registerMember>[0]>('IDENTITY');
    await registerMember(identity, {
      ...{ workspaceName: 'The other', email: sara.email, name: 'Sara', role: 'agent', password: PASSWORD },
    });
    for (const client of [spy, owner]) {
      expect(await client.ask('people.reset-two-factor', { memberId: sara.client.memberId })).toMatchObject({
        code: 'two_factor_elsewhere',
      });
    }
    expect(await profileOf(sara.browser)).not.toBeNull();
  });

  it('outlives the secret key that it was sealed with', async () => {
    const { secret, client } = await given('Mette');
    const old = Buffer.alloc(32, 7).toString('base64');
    const fresh = Buffer.alloc(32, 8).toString('base64');
    const pool = createIdentityPool(fixture.db.appUrl);
    const sealed = async (): Promise<string[]> =>
      (
        await fixture.db.query<{ secret: string }>('select secret from identity.two_factor where "userId" = $1', [
          client.memberId,
        ])
      ).map((row) => row.secret);
    try {
      const options = { databaseUrl: fixture.db.appUrl, publicUrl: fixture.url, allowedOrigins: [] };
      const before = await sealed();
      await new TwoFactorSeals(createIdentity({ ...options, secret: fresh }, pool), pool).onApplicationBootstrap();
      // A key that is not named opens nothing, and what it cannot open stays.
      expect(await sealed()).toEqual(before);
      const both = createIdentity({ ...options, secret: fresh, previousSecrets: [old] }, pool);
      await new TwoFactorSeals(both, pool).onApplicationBootstrap();
      expect(await sealed()).not.toEqual(before);
      const alone = createIdentity({ ...options, secret: fresh }, pool);
      const { backupCodes } = await alone.api.viewBackupCodes({ body: { userId: client.memberId } });
      expect(backupCodes).toHaveLength(10);
      const email = await emailOf(client);
      const first = await alone.api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true });
      const cookie = first.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      const second = await alone.api.verifyTOTP({
        body: { code: totpOf(secret) },
        headers: new Headers({ cookie }),
        asResponse: true,
      });
      expect(second.status).toBe(200);
    } finally {
      await pool.end();
    }
  });
});

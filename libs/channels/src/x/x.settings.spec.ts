import { SettingsError } from '../settings-error';
import { parseXCredentials } from './x.settings';

const TOKENS = { clientId: 'c', accessToken: 'a' };
const KEYS = { appKey: 'k', appSecret: 'geheim-1', accessToken: 'a', accessSecret: 'geheim-2' };

function complaintOf(given: unknown): SettingsError {
  try {
    parseXCredentials(given);
  } catch (error) {
    return error as SettingsError;
  }
  throw new Error('it was taken');
}

describe('credentials of X', () => {
  it('are tokens or keys', () => {
    expect(parseXCredentials(TOKENS)).toMatchObject(TOKENS);
    expect(parseXCredentials(KEYS)).toMatchObject(KEYS);
  });

  it.each([
    [{ accessToken: 'a' }, ['clientId']],
    [{ clientId: 'c' }, ['accessToken']],
    [{ ...KEYS, accessSecret: '' }, ['accessSecret']],
    [{ appKey: 'k' }, ['appSecret', 'accessToken', 'accessSecret']],
    [{ ...TOKENS, appSecret: 's' }, ['clientId']],
    [{ ...KEYS, refreshToken: 'r' }, ['refreshToken']],
    [{ ...TOKENS, colour: 'red' }, ['colour']],
    [{ ...TOKENS, expiresAt: 'soon' }, ['expiresAt']],
  ])('of %j are refused, and the fields are named', (given, fields) => {
    expect(complaintOf(given).fields.map((error) => error.field)).toEqual(fields);
  });

  it('are not repeated in what is said of them', () => {
    expect(complaintOf({ ...KEYS, clientSecret: 'geheim-3' }).message).not.toContain('geheim');
  });
});

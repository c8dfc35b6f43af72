import { postJson } from '../../shared/http';

/** Whether a right password was all it took; a code is, where the member has two-step sign-in on. */
export async function signIn(email: string, password: string): Promise<'signed-in' | 'code-wanted'> {
  const answer = await postJson<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', { email, password });
  return answer.twoFactorRedirect === true ? 'code-wanted' : 'signed-in';
}

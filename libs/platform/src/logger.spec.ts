import { serializeError } from './logger';

describe('serializeError', () => {
  it('tells what went wrong and where, and nothing of what a query carried', () => {
    const error = Object.assign(new Error('canceling statement due to statement timeout'), {
      code: '57014',
      query: 'insert into mention',
      parameters: ['planted-canary'],
      driverError: { detail: 'Key (text)=(planted-canary) exists' },
    });
    const told = serializeError(error);
    expect(told).toMatchObject({
      message: error.message,
      code: '57014',
      stack: expect.stringContaining('logger.spec'),
    });
    expect(JSON.stringify(told)).not.toContain('planted-canary');
  });

  it('takes what is no error, too', () => {
    expect(serializeError('just words')).toEqual({ message: 'just words' });
  });
});

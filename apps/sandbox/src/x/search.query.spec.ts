import { SandboxClock } from '../clock';
import { SocialStore } from '../store/social.store';
import { Problem } from './problem';
import { parseQuery } from './search.query';

describe('the search language', () => {
  const store = new SocialStore(new SandboxClock());
  const ida = store.upsertUser({ handle: 'ida' }).id;
  const shop = store.upsertUser({ handle: 'havblik' }).id;
  const root = store.addPost({ authorId: ida, text: 'Min nye SOFA fra @Havblik er skæv', lang: 'da' });
  store.addPost({ authorId: shop, text: 'Det er vi kede af', inReplyTo: root.id, lang: 'da' });
  store.addPost({ authorId: ida, text: 'sofabord med skæv plade', lang: 'da' });
  store.addPost({ authorId: shop, text: 'New sofa in store', quoteOf: root.id, lang: 'en' });

  store.repost(root.id, shop);

  const found = (query: string): string[] => {
    const matches = parseQuery(query, store);
    return store
      .visible()
      .filter(matches)
      .map((post) => post.text.split(' ')[0] ?? '');
  };

  it.each([
    ['sofa', ['Min', 'New', 'RT']],
    ['SKÆV', ['Min', 'sofabord', 'RT']],
    ['skæv plade', ['sofabord']],
    ['"plade skæv"', []],
    ['"skæv plade"', ['sofabord']],
    ['sofa -new', ['Min', 'RT']],
    ['sofa -"in store"', ['Min', 'RT']],
    ['from:ida skæv', ['Min', 'sofabord']],
    ['from:@Ida -plade', ['Min']],
    ['to:ida', ['Det']],
    ['@havblik', ['Min', 'RT']],
    [`conversation_id:${root.id}`, ['Min', 'Det']],
    ['plade OR kede', ['Det', 'sofabord']],
    ['(plade OR sofa) from:ida', ['Min', 'sofabord']],
    ['from:ida -(plade OR nye)', []],
    ['sofa lang:en', ['New']],
    ['from:havblik is:reply', ['Det']],
    ['from:havblik -is:reply -is:retweet', ['New']],
    ['from:havblik is:quote', ['New']],
    ['from:nobody', []],
    ['url:"x.com/ida/status"', ['New']],
    ['url:"x.com/Ida/status" is:quote -from:havblik', []],
    ['url:"twitter.com/ida/status"', []],
    ['sofa is:retweet', ['RT']],
    ['fra -is:retweet', ['Min']],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    '',
    '  ',
    'near:odense',
    'has:links',
    'is:verified',
    '"sofa',
    '(sofa',
    'sofa)',
    '-sofa',
    'lang:da',
    'sofa OR',
    '()',
    '""',
    'url:""',
    'a '.repeat(257),
  ])('refuses %j with a 400 that names the query', (query) => {
    let refusal: unknown;
    try {
      parseQuery(query, store);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Problem);
    expect((refusal as Problem).status).toBe(400);
    expect(JSON.stringify((refusal as Problem).body)).toContain('"parameters":{"query":');
  });
});

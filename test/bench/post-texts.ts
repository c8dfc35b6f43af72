import type { SandboxPost } from '@genklang/testing';

/** What customers write to a company, in the languages that are scored, of the lengths that people write. */
const TEXTS = [
  'jeg har ventet i tre uger på min sofa, og ingen svarer på mine mails. Det er simpelthen for dårligt!',
  'tak for hurtig hjælp i chatten i dag 🙏 bordet er perfekt',
  'Er der nogen der ved om butikken i Aarhus har åbent på søndag?',
  'still no sign of my order. Third time I am asking, and all I get is silence. Cancel it and refund me.',
  'love the new lamp, it looks amazing in our kitchen 😍',
  'ni lovade leverans i tisdags och nu är det fredag. Vad händer? Jag blir galen på det här.',
  'supernöjd med bokhyllan, lätt att montera och snygg',
  'sofaen kom med en stor ripe i armlenet, og kundeservice legger på. Utrolig skuffende opplevelse.',
  'kan man bytte stoler man har kjøpt på nett i butikken?',
  'wow, so helpful. Two hours on the phone and nobody knows where my bed is. Great service, really.',
  'my daughter cut her hand on the sharp edge of your table today. This is dangerous, please call me.',
  'hvornår kommer Fjordbo-serien på lager igen?',
];

const CUSTOMERS = 4_000;
const MAX_FOLLOWERS = 9_000;

/** Posts that mention us, from many customers; each text is its own. */
export function buildPosts(count: number, firstNumber: number): SandboxPost[] {
  return Array.from({ length: count }, (_, index) => {
    const number = firstNumber + index;
    return {
      handle: `kunde${(number * 7_919) % CUSTOMERS}`,
      followers: (number * 31) % MAX_FOLLOWERS,
      text: `@havblik ${TEXTS[number % TEXTS.length] ?? ''} #${number}`,
    };
  });
}

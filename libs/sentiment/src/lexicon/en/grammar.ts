import type { Grammar } from '../theme';

export const grammar: Grammar = {
  negators:
    "not no never without hardly barely neither nor cannot none nothing nobody n't dont don't doesnt doesn't didnt didn't isnt isn't wasnt wasn't " +
    "arent aren't werent weren't wont won't wouldnt wouldn't couldnt couldn't cant can't shouldnt shouldn't havent haven't hasnt hasn't hadnt hadn't aint ain't",
  negatorsBehind: '',
  notNegating: 'only just least doubt wonder',
  comparisons: 'so such better more best worse',
  strengtheners: `
    1.5 very really extremely absolutely incredibly super mega totally completely utterly insanely seriously freaking highly terribly huge
    1.3 so such too truly quite way always most big real pretty particularly
    0.6 bit slightly somewhat kinda kind_of sort_of maybe almost partly fairly little`,
  contrasts: 'but however although yet still unfortunately',
  concessions: 'although though despite even_though even_if',
  closings: `thanks_in_advance thank_you_in_advance kind_regards best_regards regards best_wishes warm_regards yours_sincerely sincerely
    have_a_nice_day have_a_good_day have_a_great_day good_morning good_evening good_afternoon good_night happy_birthday_to`,
  thanks: 'thanks thank_you thank thx',
  prefixes: 'super mega ultra over',
  rudePrefixes: '',
  notWords: 'kinds later lately latest hardly waiter waiters feed feeds holder holders wells fines fined',
  endings: 's es ed d ing er est ly r st ness',
};

import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: `
    not no never without hardly barely scarcely neither nor cannot cant can't none nothing nobody nowhere n't nt dont don't doesnt doesn't didnt
    didn't isnt isn't wasnt wasn't arent aren't werent weren't wont won't wouldnt wouldn't couldnt couldn't shouldnt shouldn't havent haven't
    hasnt hasn't hadnt hadn't aint ain't mustnt mustn't neednt needn't mightnt mightn't shant shan't dunno no_one noone not_even not_at_all
    no_longer nor_even zero rarely seldom far_from anything_but unable_to dnt doesn dont_even never_ever lacks lacking fails_to failed_to
    refuse_to refused_to refuses_to`,
  negatorsBehind: '',
  notNegating:
    'only just least doubt wonder necessarily limited exaggeration overstatement merely simply question matter',
  comparisons: 'so such better more best worse finer nicer happier easier faster as again enough',
  strengtheners: `
    2 insanely ridiculously unbelievably outrageously absurdly
    1.5 very really extremely absolutely incredibly super mega totally completely utterly seriously highly terribly huge hugely massively
    1.5 immensely enormously exceptionally exceedingly extraordinarily tremendously amazingly awfully phenomenally supremely remarkably crazy
    1.5 stupidly wildly hella af massive immense enormous tremendous utter absolute complete total extreme intensely profoundly vastly
    1.5 infinitely unbelievable beyond mighty uber bitterly sorely wholly downright outright
    1.3 so such too truly quite way always most big real pretty particularly especially genuinely definitely certainly deeply strongly
    1.3 thoroughly entirely fully perfectly consistently constantly continually continuously forever ever just simply literally honestly
    1.3 actually clearly obviously undoubtedly indeed even much far rather_too sheer pure plain greatly heavily all every soo notably
    1.3 considerably significantly markedly majorly
    0.8 rather fairly mostly largely generally usually reasonably relatively comparatively
    0.6 bit slightly somewhat kinda kind_of sort_of sorta maybe almost partly little a_little a_tad tad marginally mildly moderately perhaps
    0.6 possibly probably nearly semi ish partially vaguely occasionally sometimes in_part more_or_less to_some_extent not_that`,
  contrasts: `
    but however although yet still unfortunately nevertheless nonetheless whereas instead
    on_the_other_hand having_said_that that_said then_again except`,
  concessions:
    'although though despite even_though even_if in_spite_of notwithstanding albeit while whilst regardless admittedly granted',
  closings: `
    thanks_in_advance thank_you_in_advance many_thanks_in_advance thx_in_advance tia cheers_in_advance kind_regards best_regards warm_regards
    regards kindest_regards best_wishes warm_wishes warmest_wishes yours_sincerely yours_faithfully yours_truly sincerely sincerely_yours
    respectfully_yours with_kind_regards with_best_regards with_best_wishes all_the_best take_care thanks_for_reading thank_you_for_reading
    thanks_for_your_time thank_you_for_your_time thanks_for_your_attention thank_you_for_your_attention thank_you_for_your_consideration
    thank_you_for_understanding thanks_for_understanding thanks_for_any_help thanks_for_listening any_help_appreciated any_help_is_appreciated
    any_help_would_be_appreciated any_advice_appreciated any_advice_would_be_appreciated would_appreciate_it would_be_appreciated
    would_be_much_appreciated would_be_grateful i_would_appreciate i'd_appreciate id_appreciate i_would_be_grateful i'd_be_grateful
    would_be_great would_be_helpful would_be_nice if_you_would_be_so_kind be_so_kind please_and_thank_you look_forward_to_hearing
    looking_forward_to_hearing look_forward_to_your looking_forward_to_your hope_to_hear hoping_to_hear hope_this_finds hope_you_are_well
    hope_you're_well hope_all_is_well hope_you_are_doing_well hope_this_helps have_a_nice_day have_a_good_day have_a_great_day have_a_lovely_day
    have_a_nice_weekend have_a_good_weekend have_a_great_weekend have_a_good_one have_a_nice_evening have_a_good_evening have_a_great_week
    enjoy_your_day enjoy_your_weekend good_morning good_evening good_afternoon good_night good_day happy_birthday_to happy_birthday
    happy_new_year happy_holidays happy_easter happy_friday happy_monday merry_christmas dear_sir dear_madam dear_sirs dear_team dear_customer
    dear_all hi_guys hello_there you're_welcome you_are_welcome youre_welcome excuse_me sorry_to_bother sorry_to_bother_you
    sorry_for_the_long_post sorry_for_my_english sorry_if`,
  thanks: 'thanks thank_you thank thx thankyou tks thnx tx ty cheers',
  prefixes: 'super mega ultra over hyper uber giga',
  rudePrefixes: 'shit crap',
  notWords: 'kinds later lately latest hardly waiter waiters feed feeds holder holders wells fines fined',
};

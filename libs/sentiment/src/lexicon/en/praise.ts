import type { Theme } from '../theme';

/** English: what people say when they are glad. */
export const praise: readonly Theme[] = [
  {
    emotion: 'joy',
    words: `
      4 fantastic excellent perfect amazing outstanding awesome superb wonderful brilliant incredible exceptional phenomenal flawless
      3.5 love loved loves loving adore delight delightful best terrific marvellous marvelous stunning
      3 great good lovely nice happy pleased enjoy enjoyable beautiful impress impressive recommend helpful friendly kind polite
      3 professional polite courteous knowledgeable attentive delicious tasty fabulous glad win won winning excited exciting fun cool sweet
      2.5 satisfied comfortable cozy clean fresh elegant generous proud charming congrats congratulations funny hilarious blessed
      2 easy easily fast quick quickly smooth smart reliable honest fair safe secure affordable convenient efficient effective flexible prompt
      2 interesting lucky hope hopeful better improve improved welcome worth bonus gift free cheap bargain success successful smile cheer
      1.5 fine okay positive trust praise fresh useful resolved solved fixed
      1 ok liked`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: '2.5 yay woohoo wow yes haha lol bravo kudos props cheers; 2 hooray congrats; 1 lmao hehe',
  },
  {
    emotion: 'gratitude',
    isExact: true,
    words:
      '4 thank_you_so_much thanks_so_much many_thanks thanks_a_lot huge_thanks big_thanks; 3 grateful thankful appreciate appreciated appreciates; 2.5 thank thanks thank_you thx ty',
  },
  {
    emotion: 'joy',
    isExact: true,
    words: `
      4 highly_recommend highly_recommended exceeded_my_expectations five_stars ten_out_of_ten second_to_none can_t_recommend_enough
      4 can't_wait cannot_wait cant_wait looking_forward never_been_better
      3 well_done good_job great_job nice_job keep_it_up thumbs_up hats_off shout_out made_my_day above_and_beyond spot_on
      3 worth_every_penny came_early sorted_everything sorted_it come_back_soon will_be_back helped_me
      2 on_time as_promised no_problem no_problems no_issues without_any_problems hassle_free not_bad not_too_bad not_bad_at_all no_complaints`,
  },
  {
    emotion: 'surprise',
    isExact: true,
    words: '2 pleasantly_surprised; 1 surprised surprise surprising omg unexpected',
  },
];

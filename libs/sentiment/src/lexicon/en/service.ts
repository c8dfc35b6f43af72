import type { Theme } from '../theme';

/** English: customers and companies; what only a negation makes bad; idioms. */
export const service: readonly Theme[] = [
  {
    emotion: 'anger',
    kind: 'needs-negation',
    words: `
      -2.5 work works working worked answer answers answering reply replies respond response responding
      -2 arrived arrive received receive got get deliver delivered come came refund refunded help helped call called care pick picks
      -1.5 log_in login open find informed information confirmation update updated understand contact accept enough compensation`,
  },
  {
    emotion: 'anger',
    isExact: true,
    words: `
      -4 thanks_for_nothing never_again stay_away last_time had_enough waste_of_time waste_of_money is_this_a_joke what_a_joke shame_on_you
      -4 fed_up sick_of sick_and_tired zero_stars worst_ever do_better customer_disservice
      -3 far_from_good far_from_happy not_good_enough let_down fell_apart falling_apart stopped_working no_reply no_answer no_response no_help
      -3 nobody_answers nobody_picks_up no_one_answers on_hold hung_up hang_up still_waiting still_no run_around runaround
      -2.5 switching_to switch_to your_competitor competitor cancelling_my cancelling my_money_back lost_my cancel_my close_my_account
      -2 too_late too_expensive too_long too_slow yet_again over_and_over every_time another_delay charged_twice double_charged for_hours for_weeks for_days
      -2 no_thanks out_of_order down_again doesnt_work does_not_work wont_work
      -1.5 what_is_going_on how_hard_can_it_be really?`,
  },
];

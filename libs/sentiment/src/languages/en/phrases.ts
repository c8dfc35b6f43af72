import type { Theme } from '../../lexicon/theme';

/** English: idioms and judgements of several words. */
export const phrases: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4.5 10_10 best_ever best_i've_ever best_i_have_ever best_we've_ever best_thing_ever best_experience_ever one_of_the_best by_far_the_best
      4.5 second_to_none beyond_expectations nothing_but_praise out_of_this_world couldn't_be_happier could_not_be_happier couldnt_be_happier
      4.5 couldn't_have_been_better could_not_have_been_better couldn't_ask_for_more couldnt_ask_for_more can't_fault cannot_fault cant_fault
      4 highly_recommend highly_recommended highly_reccomend strongly_recommend definitely_recommend would_recommend would_definitely_recommend
      4 would_highly_recommend can't_recommend_enough cannot_recommend_enough cant_recommend_enough thoroughly_recommend fully_recommend
      4 100_recommend exceeded_my_expectations exceeded_our_expectations exceeded_all exceeded_expectations surpassed_my five_stars five_star
      4 5_stars 5_star ten_out_of_ten 10_out_of_10 five_out_of_five full_marks top_marks two_thumbs_up flying_colors flying_colours
      4 never_been_better never_looked_back never_been_happier love_it love_this love_you loved_it loved_every loving_it in_love_with fell_in_love
      3.5 top_of_the_line top_of_the_range top_drawer cut_above head_and_shoulders cream_of_the_crop gold_standard worth_its_weight bees_knees
      3.5 bee's_knees cat's_pyjamas dog's_bollocks dogs_bollocks the_bomb went_above_and_beyond above_and_beyond went_the_extra_mile extra_mile
      3.5 went_out_of_their_way out_of_his_way out_of_her_way nothing_was_too_much no_trouble_at_all true_professional hit_it_out_of_the_park
      3.5 knocked_it_out blew_me_away blown_away blew_my_mind
      3 well_done good_job great_job nice_job good_work great_work nice_work great_service good_service great_product good_product great_value
      3 good_value value_for_money good_quality great_quality top_quality keep_it_up keep_up_the_good keep_up_the_great thumbs_up hats_off hat_tip
      3 shout_out shout_out_to big_ups take_a_bow made_my_day made_my_week saved_my saved_the_day saved_our bang_on on_the_money hit_the_spot
      3 hits_the_spot hit_the_nail nailed_it nails_it smashed_it crushed_it killed_it killing_it kills_it rocks_my you_rock you_guys_rock
      3 they_rock rock_on stole_the_show steals_the_show worth_every_penny worth_every_cent worth_every_pound worth_the_money worth_the_price
      3 worth_the_wait worth_it well_worth definitely_worth totally_worth worth_a_visit worth_a_try worth_watching worth_reading worth_seeing
      3 worth_having come_back_soon will_be_back we'll_be_back i'll_be_back will_definitely_be_back will_use_again would_use_again will_buy_again
      3 would_buy_again would_go_back customer_for_life loyal_customer happy_customer very_happy_customer repeat_customer works_like_a_charm
      3 like_a_charm works_great works_perfectly works_well works_beautifully works_a_treat does_the_job does_what_it_says does_exactly_what
      3 does_the_trick did_the_trick runs_smoothly like_a_dream like_clockwork as_good_as_new good_as_new dream_come_true dreams_come_true
      3 on_cloud_nine walking_on_air happy_as_larry tickled_pink full_of_joy tears_of_joy happy_tears laugh_out_loud laughed_out_loud
      3 had_me_laughing made_me_laugh makes_me_laugh made_me_smile makes_me_smile put_a_smile sorted_everything sorted_it sorted_out_quickly
      3 sorted_straight_away helped_me helped_us helped_so_much so_helpful super_helpful happy_to_help answered_all_my quick_response
      3 fast_response quick_reply quick_delivery fast_delivery speedy_delivery fast_shipping quick_shipping prompt_service came_early
      3 arrived_early ahead_of_schedule ahead_of_time earlier_than_expected sooner_than_expected arrived_quickly came_quickly
      2.5 can't_wait cannot_wait cant_wait pleasant_surprise happy_surprise stands_out breath_of_fresh_air blast_from_the_past hidden_gem
      2.5 hidden_treasure real_gem absolute_gem diamond_in_the_rough guilty_pleasure feel_good feelgood edge_of_my_seat stood_the_test_of_time
      2.5 in_safe_hands in_good_hands good_hands made_easy made_it_easy made_so_easy easy_to_use easy_to_assemble easy_to_follow easy_to_set_up
      2.5 easy_as_pie piece_of_cake a_breeze was_a_breeze plain_sailing smooth_sailing walk_in_the_park no_brainer never_disappoints
      2.5 never_disappointed never_disappoint didn't_disappoint did_not_disappoint doesn't_disappoint does_not_disappoint never_let_me_down
      2.5 never_lets_me_down never_fails_to not_disappointed wasn't_disappointed won't_be_disappointed will_not_be_disappointed
      2.5 wont_be_disappointed don't_regret no_regrets never_regretted no_complaints zero_complaints can't_complain cannot_complain cant_complain
      2.5 nothing_to_complain not_a_single_complaint never_had_a_problem never_had_any_problems never_had_an_issue never_had_any_issues
      2.5 never_any_trouble not_one_problem
      2 looking_forward high_quality must_watch like_new on_time right_on_time as_promised as_described as_advertised as_ordered true_to_size
      2 no_problem no_problems no_issues no_issue no_trouble no_hassle no_fuss no_drama without_any_problems without_a_hitch without_issue
      2 without_problems without_hesitation without_fuss pain_free free_of_charge no_charge no_extra_cost at_no_cost on_the_house not_bad
      2 not_bad_at_all not_too_bad not_half_bad not_that_bad not_so_bad not_too_shabby not_shabby not_the_worst nothing_wrong_with could_be_worse
      2 could_have_been_worse no_bad_thing isn't_bad ain't_bad wasn't_bad not_bad_for pretty_good better_than_expected better_than_ever
      2 better_than_i_expected better_and_better much_better so_much_better getting_better got_better feel_better feeling_better good_news
      2 great_news best_of_luck fingers_crossed good_to_know thank_god thank_goodness thank_heavens what_a_relief such_a_relief in_good_spirits
      2 so_far_so_good all_is_well alls_well all's_well happy_ending silver_lining blessing_in_disguise light_at_the_end good_vibes good_times
      2 good_fun great_fun good_laugh great_time fun_times great_day had_a_blast had_a_ball time_of_my_life time_of_our_lives fond_memories
      2 good_old_days right_track right_direction step_in_the_right real_winner big_win huge_win win_win fair_price good_deal great_deal
      2 steal_of_a_deal bang_for bang_for_your_buck good_price great_price reasonably_priced good_for_you good_on_you good_on_them proud_of
      2 so_proud respect_to credit_where_credit all_credit_to big_fan huge_fan my_hero rest_assured peace_of_mind
      1.5 well_deserved well_worth_it works_fine works_ok nice_touch nice_to_see glad_to_hear lovely_jubbly
      1 will_return as_expected no_worries good_luck all_good fair_enough fit_for_purpose not_the_end_of_the_world no_harm_done no_big_deal
      1 it's_all_good`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      4 thank_you_so_much thanks_so_much thank_you_very_much thanks_very_much many_thanks thanks_a_million huge_thanks big_thanks massive_thanks
      4 massive_thank_you huge_thank_you big_thank_you special_thanks a_big_thank heartfelt_thanks sincere_thanks forever_grateful
      4 eternally_grateful so_grateful
      3 thank_you_all thank_you_guys thank_you_to thank_you_for_your thanks_for_your_help thank_you_for_your_help thank_you_for_helping
      3 thanks_for_helping thanks_for_the_quick thanks_for_sorting thank_you_for_sorting thanks_to_the thanks_again thank_you_again
      3 much_appreciated really_appreciated really_appreciate greatly_appreciated i_appreciate we_appreciate
      2.5 thanks_for thank_you_for thanks_guys thanks_team`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      3 pleasantly_surprised very_pleasantly
      1 who_knew
      -1 at_a_loss no_words can't_believe cannot_believe cant_believe
      -2 lost_for_words words_fail_me in_shock in_disbelief`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -5 total_scam complete_scam absolute_scam bunch_of_crooks bunch_of_thieves bunch_of_liars pack_of_lies out_and_out_fraud
      -5 crime_against_humanity
      -4.5 thanks_for_nothing thanks_a_lot_for_nothing stay_away steer_clear steer_well_clear avoid_at_all avoid_at_all_costs
      -4.5 avoid_like_the_plague do_not_buy don't_buy dont_buy do_not_trust don't_trust do_not_order don't_order don't_bother dont_bother
      -4.5 do_not_bother don't_waste do_not_waste dont_waste buyer_beware run_a_mile never_again never_ever_again never_buying never_using
      -4.5 never_order never_ordering never_shopping never_going_back never_coming_back never_returning not_coming_back won't_be_back wont_be_back
      -4.5 will_not_be_back won't_be_returning
      -4 worst_ever worst_experience worst_customer_service worst_company worst_service worst_i've_ever worst_thing_ever by_far_the_worst
      -4 one_of_the_worst worst_of_the_worst goes_from_bad_to_worse from_bad_to_worse bottom_of_the_barrel couldn't_be_worse could_not_be_worse
      -4 waste_of_time waste_of_money waste_of_space waste_your_time waste_your_money wasted_my_time wasted_my_money wasted_hours complete_waste
      -4 total_waste money_down_the_drain down_the_drain want_my_money_back want_a_refund want_my_time_back hours_of_my_life is_this_a_joke
      -4 what_a_joke an_absolute_joke absolute_joke total_joke complete_joke sick_joke are_you_kidding are_you_kidding_me you_must_be_joking
      -4 got_to_be_kidding gotta_be_kidding are_you_serious are_you_for_real you're_having_a_laugh having_a_laugh taking_the_piss taking_the_mick
      -4 taking_the_mickey take_the_piss beggars_belief beyond_belief shame_on_you shame_on_them should_be_ashamed ought_to_be_ashamed
      -4 hang_your_head hang_your_heads how_dare_you how_dare_they absolute_disgrace total_disgrace complete_disgrace utter_disgrace
      -4 absolute_shambles utter_shambles complete_shambles utter_garbage utter_rubbish utter_nonsense load_of_rubbish load_of_crap load_of_bull
      -4 pile_of_crap pile_of_shit piece_of_crap piece_of_junk piece_of_garbage had_enough i've_had_enough enough_is_enough last_straw final_straw
      -4 the_final_straw so_fed_up sick_of sick_and_tired tired_of so_tired_of sick_to_death done_with i'm_done so_done had_it_with at_my_wits_end
      -4 wits_end end_of_my_tether end_of_my_rope 0_10 zero_stars 0_stars no_stars minus_stars negative_stars zero_out_of_ten if_i_could_give_zero
      -4 could_give_zero give_zero_stars less_than_one_star don't_deserve_one_star ripped_off ripping_off ripping_people_off rips_off got_scammed
      -4 been_scammed conned_me conned_out stole_my_money stealing_money took_my_money taking_my_money lied_to lied_to_me lied_to_us lies_through
      -4 lie_after_lie highway_robbery bare_faced_lie barefaced_lie bold_faced_lie stitched_up
      -3.5 makes_my_blood_boil blood_boil drives_me_mad drives_me_crazy driving_me_mad driving_me_crazy drives_me_nuts driving_me_insane
      -3.5 up_the_wall gets_on_my_nerves on_my_nerves on_my_last_nerve pisses_me_off pissing_me_off makes_me_sick makes_me_angry so_angry
      -3.5 so_annoying so_frustrating beyond_frustrated seeing_red lost_my_temper losing_my_mind pulling_my_hair left_hanging left_high_and_dry
      -3.5 hung_out_to_dry left_in_the_dark left_in_the_lurch kept_in_the_dark passed_from_pillar pillar_to_post passed_around passing_the_buck
      -3.5 pass_the_buck given_the_runaround getting_the_runaround run_around round_in_circles going_in_circles fobbed_off palmed_off brushed_off
      -3.5 fell_on_deaf deaf_ears talking_to_a_brick brick_wall banging_my_head couldn't_care_less could_not_care_less couldnt_care_less
      -3.5 don't_give_a don't_give_a_damn doesn't_give_a don't_care_about dont_care_about doesn't_care_about do_not_care nobody_cares no_one_cares
      -3.5 zero_fucks no_fucks
      -3 one_star 1_star far_from_good far_from_happy far_from_perfect far_from_impressed not_good_enough isn't_good_enough not_good not_great
      -3 not_happy not_very_happy not_impressed not_pleased not_amused not_satisfied not_acceptable not_okay not_ok not_cool not_fair so_not_worth
      -3 not_worth not_worth_it not_worth_the not_fit_for_purpose unfit_for_purpose not_up_to_standard not_up_to_scratch no_good no_use no_help
      -3 no_joy no_fun no_reply no_answer no_response no_solution no_apology no_explanation no_accountability no_respect no_clue no_idea_what_they
      -3 no_sense makes_no_sense zero_help zero_service zero_communication zero_respect zero_accountability lack_of_communication lack_of_respect
      -3 let_me_down lets_you_down let_us_down big_let_down letting_down fell_apart falling_apart fell_to_bits fell_to_pieces came_apart
      -3 stopped_working stopped_responding broke_after broke_down breaks_down broken_again packed_up conked_out gave_up_the_ghost bit_the_dust
      -3 dead_on_arrival nobody_answers nobody_picks_up no_one_answers no_one_picks_up nobody_replied no_one_replied nobody_knows_anything
      -3 can't_get_through cant_get_through cannot_get_through hung_up hung_up_on hang_up put_the_phone_down cut_me_off cuts_me_off still_nothing
      -3 still_hasn't still_haven't yet_to_receive yet_to_hear avoid_this avoid_this_place avoid_this_company not_recommend not_recommended
      -3 would_not_recommend wouldn't_recommend do_not_recommend don't_recommend cannot_recommend can't_recommend will_not_recommend wouldn't_wish
      -3 wouldn't_touch wouldnt_touch bargepole ten_foot_pole false_advertising false_promises empty_promises broken_promises broke_their_promise
      -3 bait_and_switch smoke_and_mirrors hidden_charges hidden_fees sneaky_charges sharp_practice sharp_practices cash_cow money_grabbing
      -3 money_hungry profit_over_people treated_like_dirt treated_like_crap treated_like_shit treat_customers_like treated_like_a_criminal
      -3 slap_in_the_face kick_in_the_teeth spit_in_the_face insult_to_injury adding_insult insult_to_my salt_in_the_wound rubbing_salt
      -3 stab_in_the_back stabbed_in_the_back thrown_under_the_bus
      -2.5 do_not_use don't_use never_buy switching_to your_competitor cancelling_my canceling_my cancelled_my_order closing_my_account
      -2.5 close_my_account taking_my_business take_my_business_elsewhere going_elsewhere looking_elsewhere my_money_back lost_a_customer
      -2.5 losing_a_customer lost_my_business lost_my_trust lost_all_trust lost_all_respect lost_all_faith out_of_touch out_of_control out_of_hand
      -2.5 out_of_line off_the_mark missed_the_mark misses_the_mark falls_flat fell_flat falls_short fell_short fall_short fallen_short
      -2.5 past_its_best gone_downhill going_downhill downhill_since gone_to_the_dogs hit_and_miss hit_or_miss run_of_the_mill costs_an_arm
      -2.5 arm_and_a_leg costs_a_fortune cost_a_fortune cost_me_a_fortune burns_a_hole through_the_nose day_late_and_a_dollar too_good_to_be_true
      -2.5 if_it_seems_too like_pulling_teeth pain_in_the_ass pain_in_the_arse pain_in_the_neck pain_in_the_backside real_pain such_a_pain
      -2.5 such_a_hassle such_a_drag nothing_but_problems nothing_but_trouble one_problem_after one_thing_after can_of_worms uphill_battle
      -2.5 up_the_creek
      -2 run_away last_time_i last_time_we on_hold still_waiting still_no too_late too_expensive too_long too_slow too_small too_little_too_late
      -2 too_loud too_salty too_hot too_cold too_many_problems too_much_hassle too_complicated way_too_much way_too_long way_too_expensive
      -2 yet_again over_and_over_again time_and_again time_and_time_again another_delay fourth_time fifth_time for_the_third_time same_old
      -2 same_old_story here_we_go_again charged_twice double_charged charged_me_twice billed_twice hours_on_hold days_late hours_late weeks_late
      -2 running_late out_of_order down_again doesnt_work does_not_work wont_work won't_work keeps_crashing keeps_freezing keeps_breaking
      -2 keeps_failing keeps_dropping goes_wrong went_wrong gone_wrong leaves_a_lot_to_be_desired lot_to_be_desired left_a_lot expected_more
      -2 expected_better expect_better could_be_better could_have_been_better could_do_better should_do_better do_better must_do_better
      -2 room_for_improvement needs_improvement not_what_i_expected not_what_i_ordered not_as_described not_as_advertised not_as_pictured
      -2 nothing_like_the nothing_special nothing_to_write_home write_home_about bad_luck bad_news bad_taste bitter_taste bad_faith bad_idea
      -2 bad_experience bad_habit bad_vibes bad_blood bad_apple good_riddance sick_to_my wrong_order wrong_size
      -1.5 never_ever never_use not_right switch_to cancel_my lost_my lost_our no_thanks what_is_going_on what's_going_on whats_going_on
      -1.5 how_hard_can_it_be how_hard_is_it how_difficult_is_it what_is_wrong_with what's_wrong_with whats_the_point what's_the_point sort_it_out
      -1.5 sort_yourselves_out sort_yourself_out get_your_act_together get_it_together do_your_job pull_your_finger wake_up_people
      -1.5 explain_yourselves not_my_cup not_for_me not_a_fan not_my_favorite not_my_favourite meh_at_best mediocre_at_best average_at_best
      -1.5 middle_of_the_road take_it_or_leave watch_out
      -1 still_not over_and_over again_and_again yet_another third_time every_single_time for_hours for_weeks for_months weeks_later months_later
      -1 be_warned word_of_warning just_beware beware_of`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 broke_my_heart breaks_my_heart heart_is_broken broken_heart broken_hearted so_disappointed very_disappointed really_disappointed
      -3.5 bitterly_disappointed extremely_disappointed deeply_disappointed massively_disappointed big_disappointment huge_disappointment
      -3.5 such_a_disappointment sorely_disappointed
      -3 passed_away rest_in_peace gone_too_soon in_tears left_in_tears reduced_to_tears crying_my_eyes made_me_cry want_to_cry feel_like_crying
      -3 gave_up giving_up given_up lost_hope lost_all_hope at_my_lowest rock_bottom hit_rock_bottom
      -2 such_a_shame what_a_shame it's_a_shame its_a_shame real_shame crying_shame such_a_pity what_a_pity so_sad feel_sorry feeling_down
      -2 feel_bad my_condolences thoughts_and_prayers sorry_for_your_loss sorry_to_hear sad_to_see sad_to_hear sad_to_say i_miss miss_you
      -2 used_to_be_good used_to_be_great used_to_love not_what_it_used
      -1.5 too_bad`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3.5 scared_to_death fear_for_my feared_for_my scares_me scared_me scared_the nearly_died nearly_killed could_have_died
      -3.5 could_have_been_killed could_have_killed accident_waiting_to
      -2.5 freaks_me_out freaked_out freaking_out creeps_me_out gives_me_the_creeps worried_sick worried_about my_heart_sank heart_sank
      -2.5 panic_attack`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -4 food_poisoning hair_in_my hair_in_the threw_up throwing_up made_me_sick made_us_sick makes_me_want_to_vomit want_to_vomit made_me_vomit
      -4 made_me_ill turned_my_stomach turns_my_stomach smelled_like_shit smells_like_shit tastes_like_shit tasted_like_cardboard
      -4 tastes_like_cardboard
      -3 smelled_bad smells_bad smells_awful tastes_awful tasted_awful tasted_off gone_off went_off_the past_its_date out_of_date`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 couldn't_be_better couldnt_be_better could_not_be_better can't_get_better
      4 couldn't_be_more_pleased couldn't_be_more_helpful doesn't_get_better doesnt_get_better does_not_get_better
      2 more_of_this_please yet_to_have_a_bad credit_to faith_restored well_done_to
      2.5 not_unhappy not_dissatisfied not_impossible not_displeased`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -3 got_a_fine a_fine_for parking_fine fined_me got_fined getting_a_fine
      -2.5 get_any_better_if won't_get_any_better third_time_i time_i_am_calling time_i've_called time_i_have_called time_i_call times_i_have_called
      -2.5 weeks_without_an_answer weeks_without_a_reply days_without_a_reply months_without_a_reply weeks_without_any still_have_not
      -3 binned_the_lot hidden_behind
      -2 three_times_now don't_line_up an_actual_person passed_between not_so_much the_wrong_way_round that's_me_done thats_me_done gone_since in_my_name`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -4 hacked draining_my`,
  },
];

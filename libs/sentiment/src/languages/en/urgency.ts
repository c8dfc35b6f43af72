import type { UrgencyReason } from '../../types';

/** Words and phrases (with `_`) that make an English text urgent. */
export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {
  danger: `
    on_fire caught_fire catches_fire catching_fire fire fires fire_hazard house_fire burning burned_my burnt_my burned_her burned_him burnt_her
    burns_on got_burned got_burnt burning_smell smell_of_burning smells_of_burning smoke smoking smoke_coming flames in_flames exploded explodes
    explode exploding explosion blew_up shock electric_shock electrocuted electrocution sparks sparking sparked short_circuit overheated
    overheating overheats melted dangerous dangerously unsafe hazard hazardous safety_hazard safety_risk choking_hazard life_threatening
    deathtrap death_trap deadly fatal allergic allergy allergies allergen allergens nut_allergy peanut_allergy allergic_reaction anaphylactic
    anaphylaxis epipen hospital hospitalised hospitalized ambulance paramedics emergency_room in_the_er a_and_e intensive_care injured injury
    injuries injuring hurt_my_child hurt_herself hurt_himself cut_herself cut_himself cut_my_hand cut_her cut_his bleeding blood unconscious
    passed_out fainted collapsed_on broke_his_arm broke_her_arm broke_my_leg fell_on poisoned poisoning food_poisoning salmonella toxic_fumes
    suicide suicidal kill_myself end_my_life want_to_die self_harm 911 999 112 gas_leak smell_gas smelling_gas smell_of_gas carbon_monoxide
    choked choking choke glass_in shard shards metal_in piece_of_metal piece_of_plastic_in could_have_died could_have_killed nearly_killed
    almost_killed nearly_died almost_died brakes_failed no_brakes without_insulin medical_alarm oxygen_machine death_threat death_threats
    threatened_to_kill being_followed
    undeclared throat_closed throat_closing throat_swelled `,
  fraud: `
    hacked hacker hackers hacking been_hacked got_hacked account_hacked compromised account_compromised hijacked fraud frauds fraudulent
    fraudulently fraudster fraudsters identity_theft identity_stolen stole_my_identity in_my_name stolen stole_my_card card_stolen stole_from_my
    phishing phished smishing vishing spoofed spoofing skimmed cloned cloned_my card_cloned scammed scam_call scam_text scam_email scam_message
    fake_text fake_email fake_website fake_invoice impersonating impersonated pretending_to_be_you pretending_to_be_from withdrew_money
    withdrawn_money withdrawal_i_didn't withdrawals_i_didn't took_money taken_money money_taken taken_from_my_account gone_from_my_account
    missing_from_my_account money_is_gone money_has_gone emptied_my_account drained_my_account account_emptied account_drained cleaned_out_my
    unauthorised unauthorized unauthorised_payment unauthorized_payment unauthorized_charge unauthorised_transaction unauthorized_transaction
    unknown_charge unknown_charges unknown_payment unrecognised_payment unrecognized_charge charges_i_didn't charge_i_didn't payment_i_didn't
    purchases_i_didn't didn't_authorise didn't_authorize never_authorised never_authorized without_my_permission without_my_consent
    without_my_knowledge someone_used someone_has_used someone_else_used someone_logged someone_has_logged someone_is_using someone_accessed
    somebody_used my_card_was my_card_has_been my_details_were data_breach data_leak leaked_my leaked_data personal_data_leaked clicked_the_link
    clicked_on_the_link gave_them_my_code gave_out_my is_this_legit is_this_really_you is_this_from_you sim_swap sim_swapped
    draining_my draining_our gone_from_my gone_since taken_from_my freeze_my `,
  'asks-for-haste': `
    urgent urgently urgency very_urgent extremely_urgent asap a_s_a_p immediately immediate immediate_attention right_now right_away
    straight_away straightaway at_once this_instant this_minute call_me_now call_me_back_now call_me_asap ring_me_now phone_me_now reply_now
    answer_me respond_now someone_call_me someone_needs_to_call please_call_me please_hurry hurry hurry_up emergency emergencies
    it's_an_emergency its_an_emergency as_soon_as_possible soon_as_possible as_quickly_as_possible quickly_as_possible time_sensitive
    time_critical time_is_running running_out_of_time can't_wait_any_longer cannot_wait_any_longer need_help_now need_help_asap need_this_now
    need_an_answer_now need_it_now need_it_fixed_now fix_this_now fix_it_now help_me_now please_help help_please help_needed somebody_help
    someone_help desperate_for_help desperately_need top_priority escalate escalate_this stop_the_payment stop_payment block_my_card
    freeze_my_account freeze_my_card cancel_it_now`,
  deadline: `
    tomorrow this_morning_at by_today by_tonight by_tomorrow by_noon by_midnight by_monday by_friday
    by_the_weekend before_tomorrow before_tonight before_the_weekend before_friday before_christmas before_midnight in_an_hour in_one_hour
    in_two_hours in_2_hours in_three_hours in_a_few_hours in_half_an_hour in_30_minutes in_10_minutes in_ten_minutes in_20_minutes
    within_an_hour within_the_hour within_24_hours within_hours next_24_hours deadline deadlines cut_off cutoff due_today due_tomorrow due_by
    expires expiring expires_today expires_tomorrow about_to_expire last_day final_day leaves_in departs_in leaving_in my_flight my_flight_is
    flight_leaves flight_departs train_leaves closes_in closing_in_an ends_today ends_tonight by_end_of_day end_of_day by_eod eod
    close_of_business by_cob moving_tomorrow moving_today wedding_is_tomorrow wedding_is_on funeral_is guests_arrive party_is_tomorrow
    exam_is_tomorrow interview_tomorrow
    need_it_today needed_today travelling_today flying_today by_this_afternoon by_this_evening`,
  'locked-out': `
    can't_log cant_log cannot_log can't_login cant_login cannot_login can't_sign_in cannot_sign_in unable_to_log unable_to_login unable_to_sign
    unable_to_access won't_let_me_in wont_let_me_in won't_let_me_log locked_out locked_me_out locks_me_out locked_in locked_inside trapped
    trapped_in blocked blocked_my my_account_is_blocked account_locked account_is_locked account_suspended account_disabled account_frozen
    card_blocked card_declined card_was_declined card_swallowed suspended_my stranded stranding left_us_stranded left_me_stranded stuck_at
    stuck_on stuck_outside stuck_abroad stuck_overnight stuck_in_the_lift stuck_in_the_elevator stuck_on_a_train stuck_at_the_airport
    no_way_home no_way_to_get_home can't_get_home cant_get_home cannot_get_home can't_get_in cant_get_in cannot_get_in can't_get_out
    cannot_get_out can't_access cant_access cannot_access can't_pay_for cannot_pay no_access no_power no_electricity no_heating no_heat
    no_hot_water no_water no_internet no_broadband no_phone no_signal no_service_since without_power without_electricity without_heat
    without_heating without_water without_internet without_a_phone without_money power_cut power_outage power_is_out internet_is_down
    nowhere_to_stay nowhere_to_sleep nowhere_to_go no_money_for missed_my_flight miss_my_flight miss_our_flight missed_the_last last_train_has
    missed_my_connection missed_connection
    on_my_own station_is_locked last_train_didn't last_bus_didn't last_train_has_gone all_alone `,
  'legal-threat': `
    lawyer lawyers my_lawyer attorney attorneys my_attorney solicitor solicitors barrister legal_action legal_advice legal_team
    legal_proceedings legal_steps legally sue suing sued will_sue going_to_sue see_you_in_court lawsuit lawsuits class_action ombudsman
    financial_ombudsman energy_ombudsman small_claims small_claims_court court courts tribunal letter_before_action cease_and_desist police
    report_to_the_police police_report reported_to_the_police crime_reference action_fraud trading_standards consumer_rights consumer_rights_act
    consumer_protection sale_of_goods_act citizens_advice better_business_bureau attorney_general ftc fcc fca cfpb ofcom ofgem ofwat orr
    civil_aviation_authority data_protection ico gdpr data_protection_act breach_of_contract statutory_rights section_75 chargeback
    dispute_the_charge reporting_you report_you reported_you formal_complaint official_complaint bailiffs debt_collector debt_collectors
    damages_claim claim_damages`,
  'press-threat': `
    press newspaper newspapers local_paper the_papers journalist journalists reporter reporters media the_media going_to_the_media
    contact_the_media contacting_the_media go_to_the_press going_to_the_press tv_station local_news news_station news_desk consumer_champion
    watchdog bbc_watchdog rip_off_britain go_viral going_viral gone_viral went_viral trustpilot leave_a_review leaving_a_review bad_review
    one_star_review negative_review post_this_everywhere posting_this_everywhere share_this_everywhere spread_the_word please_share
    please_retweet please_rt rt_this warn_everyone warning_everyone warn_others warn_people warning_people tell_everyone telling_everyone
    name_and_shame naming_and_shaming expose_you exposing_you exposed everyone_should_know everyone_needs_to_know people_need_to_know
    my_followers`,
  leaving: `
    cancelling canceling cancel_my cancelling_my canceling_my cancelled_my canceled_my cancel_our cancelling_our cancel_the_contract
    cancel_everything want_to_cancel going_to_cancel about_to_cancel unsubscribing unsubscribed unsubscribe switching_to switch_to switched_to
    switching_provider switching_providers switching_banks switching_bank switching_suppliers switch_provider switch_providers change_provider
    changing_provider changing_providers change_banks changing_banks moving_to_another moving_my_account moving_my_business moved_my_account
    porting_my port_my_number pac_code competitor competitors your_competitor your_competitors rival_company another_company another_provider
    another_bank a_different_company different_provider someone_else's_service find_someone_else finding_someone_else look_elsewhere
    looking_elsewhere go_elsewhere going_elsewhere shop_elsewhere shopping_elsewhere never_again never_buy never_buying never_use_you
    never_using never_order never_ordering never_shop never_shopping never_fly never_flying leaving_for leaving_you leaving_after i'm_leaving
    im_leaving we're_leaving i'm_out close_my_account closing_my_account closed_my_account close_our_account delete_my_account
    deleting_my_account taking_my_business take_my_business taking_our_business taking_my_money lost_a_customer lost_me_as lost_our_business
    lost_my_business lost_my_custom losing_a_customer lose_a_customer you've_lost youve_lost last_time_i'll last_time_i_use last_time_we
    won't_be_back wont_be_back won't_be_renewing not_renewing won't_renew will_not_renew wont_renew goodbye_to bye_bye ending_my_contract
    end_my_contract boycott boycotting
    that's_me_done thats_me_done close_account delete_my_details done_with_you`,
  'no-answer': `
    no_reply no_replies no_response no_responses no_answer no_answers no_call_back no_callback no_communication no_contact_from no_word_from
    no_update no_updates nobody_answers nobody_answered nobody_answering nobody_replied nobody_replies nobody_responds nobody_has_replied
    nobody_called nobody_calls nobody_rang nobody_got_back nobody_picks nobody_picked no_one_answers no_one_answered no_one_answering
    no_one_replied no_one_replies no_one_responds no_one_has_replied no_one_called no_one_calls no_one_picks no_one_picked no_one_got_back
    never_replied never_reply never_replies never_responded never_respond never_answer never_answered never_called_back never_call_back
    never_got_back never_heard_back never_hear_back not_replied not_responded not_answered not_heard_back haven't_heard havent_heard
    have_not_heard hasn't_replied hasn't_responded haven't_replied haven't_responded didn't_reply didn't_respond didn't_answer doesn't_reply
    don't_reply don't_answer won't_answer won't_reply still_waiting still_waiting_for_a_reply still_waiting_for_a_response still_waiting_to_hear
    still_no_reply still_no_response still_no_answer still_nothing yet_to_hear yet_to_receive_a_reply waiting_for_a_reply waiting_for_a_response
    awaiting_a_reply radio_silence complete_silence total_silence deafening_silence crickets ignored_my ignoring_my ignoring_me ignores_my
    ignored_me keep_ignoring ghosted can't_get_through cant_get_through cannot_get_through can't_get_hold cannot_get_hold impossible_to_reach
    impossible_to_contact unreachable emailed_three_times emailed_several called_three_times called_several_times messaged_you_three dm_ignored
    without_an_answer without_a_reply without_any_reply without_a_response without_any_answer not_heard_a_word third_time_i fourth_time_i
    fifth_time_i for_the_third_time for_the_fourth_time passed_between passed_from_department`,
  question: `
    how_much_is how_much_does how_many what_time when_does when_do when_is where_can where_do can_i can_you can_we could_you do_you
    does_anyone anyone_know is_there are_there is_it_possible how_do_i how_can_i`,
};

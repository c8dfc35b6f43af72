import type { Theme } from '../../lexicon/theme';

/** English: words of customers and companies; what only a negation makes bad. */
export const service: readonly Theme[] = [
  {
    part: 'form',
    kind: 'needs-negation',
    emotion: 'anger',
    words: `
      -2.5 work works working worked answer answers answering answered reply replies replied respond responds responded response responses
      -2.5 functioning refunded refund refunds reimbursed
      -2 arrived arrive arrives arriving receive receives received deliver delivers delivered delivery turned_up turn_up showed_up show_up
      -2 called_back phoned rang care cares cared pick picks picked_up listen listens listened understands understood connects connecting sync
      -2 syncs synced registered recognise recognize dispatched shipped
      -1.5 log_in login logging informed confirmation confirmed updated accept accepted compensation compensated acknowledged acknowledge
      -1.5 acknowledgement explanation explained tracking reception wifi coverage fixed resolved sorted explain worth get got help call found find
      -1.5 understand
      -1 open`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -3 customer_disservice
      -2.5 chargeback overbilling debt_collector hidden_fee junk_fee clawback cancellation_fee
      -2 backorder misdelivery no_show wrong_item error_message
      -1.5 late_fee restocking_fee admin_fee automated_reply`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -2.5 understaffed under_staffed short_staffed untrained undertrained unattended mis_sold missold mis_advertised
      -2 unprocessed unshipped mislabeled mislabelled misdelivered misdirected overbilled underpaid unrefunded non_refundable backordered
      -2 unserviced unfulfilled unfixed
      -1.5 non_existent nonexistent
      -1 discontinued`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -2.5 overbook double_bill double_book
      -2 mis_sell mislabel misquote misdeliver understaff
      -1.5 downgrade throttle`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 went_above bent_over_backwards
      2 refunded_quickly reimbursed_me fixed_it fixed_my sorted_me replaced_free upgraded_us upgraded_me answered_all answered_immediately
      2 replied_quickly replied_instantly`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2.5 customer_focused customer_friendly service_minded family_friendly kid_friendly child_friendly pet_friendly dog_friendly
      2.5 beginner_friendly
      2 well_packed well_packaged well_staffed well_stocked well_maintained well_kept well_priced well_presented well_thought_out well_paced
      2 well_prepared fuss_free no_nonsense no_quibble one_click`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      2 price_match`,
  },
];

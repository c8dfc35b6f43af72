/** What a reply `e` gives, as the contract's `RemedySummary`; null for nothing. Served by `remedy_of_reply`. */
export const REMEDY_OF_REPLY = `
  (select jsonb_build_object('id', g.id, 'kind', g.kind, 'amount', g.amount, 'askedAmount', g.asked_amount, 'currency', g.currency,
     'reason', g.reason, 'isBeyond', g.is_beyond, 'state', g.state,
     'decidedBy', case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end)
   from remedy g left join member d on d.workspace_id = g.workspace_id and d.id = g.decided_by
   where g.workspace_id = e.workspace_id and g.reply_id = e.id limit 1)`;

/** A promise `p` as JSON, as the contract's `PromiseSummary` has it. */
const PROMISE = `
  jsonb_build_object('id', p.id, 'replyId', p.reply_id, 'text', p.text,
    'dueAt', to_char(p.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'isAssumed', p.is_assumed, 'state', p.state,
    'isSettled', p.state not in ('proposed', 'open') and p.closed_at is not null,
    'owner', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end)`;
const OWNER = 'left join member o on o.workspace_id = p.workspace_id and o.id = p.owner_id';

/** What of a promise `p` must still be seen to. */
export const UNSETTLED = `(p.state = 'open' or (p.state = 'broken' and p.closed_at is null))`;

/** What a reply `e` promises. Served by `promise_of_reply`. */
export const PROMISES_OF_REPLY = `
  coalesce((select jsonb_agg(${PROMISE} order by p.created_at, p.id) from promise p ${OWNER}
    where p.workspace_id = e.workspace_id and p.reply_id = e.id), '[]'::jsonb)`;

/** What is to be seen to in a conversation, broken promises first. Served by `promise_of_conversation`. */
export const PROMISES_OF_CONVERSATION = `
  select ${PROMISE} as promise from promise p ${OWNER}
  where p.workspace_id = $1 and p.conversation_id = $2 and ${UNSETTLED}
  order by p.state = 'broken' desc, p.due_at, p.id`;

/** Sets what the row of a conversation `c` shows of its promises. */
export const ROW_PROMISE = `
  promise_due_at = (select p.due_at from promise p where p.workspace_id = c.workspace_id and p.conversation_id = c.id
    and ${UNSETTLED} order by p.state = 'broken' desc, p.due_at, p.id limit 1),
  promise_broken = exists (select 1 from promise p where p.workspace_id = c.workspace_id and p.conversation_id = c.id
    and p.state = 'broken' and p.closed_at is null)`;

// What migrations took away on purpose of what an earlier one had made: looked at by a person, with why. Whoever makes a
// function anew and leaves a clause out says so here; what only moved within the line counts as gone too.

type Said = { of: string; clauses: number; why: string }

export const TAKEN_AWAY: Record<string, Said[]> = {
  '0040_closed-owe-nothing.sql': [
    {
      of: 'app.due_cases(timestamptz, int)',
      clauses: 3,
      why: 'reads with the tenant beside it: closed ones owe nothing',
    },
  ],
  '0050_somebody-hears.sql': [{ of: 'statement', clauses: 2, why: 'the roles, with outsider among them' }],
  '0051_outsider-of-one-case.sql': [
    { of: 'app.circle_people()', clauses: 2, why: 'asks app.circle_cases() instead of one case' },
  ],
  '0060_shown-in-a-list.sql': [
    { of: 'app.access_line_bytes(access_log)', clauses: 2, why: 'the same bytes, and the cases of a list behind them' },
    {
      of: 'app.write_access_line(jsonb, text, text, uuid, text, text[])',
      clauses: 18,
      why: 'hands over to the one that also takes the cases of a list',
    },
  ],
  '0065_evaluation-clock.sql': [
    {
      of: 'app.write_access_line(jsonb, text, text, uuid, text, text[])',
      clauses: 1,
      why: 'a mistake: it no longer handed over; put right by 0068',
    },
    { of: 'statement', clauses: 1, why: 'the same policy by the clock of the house' },
  ],
  '0066_queue-in-turn.sql': [
    { of: 'app.beat(text, timestamptz)', clauses: 2, why: 'also keeps since when' },
    {
      of: 'app.enqueue(text, jsonb, timestamptz, text)',
      clauses: 2,
      why: 'more tasks, and copies in a queue of their own',
    },
  ],
  '0067_worker-since.sql': [{ of: 'app.beat(text, timestamptz)', clauses: 2, why: 'since when of the worker alone' }],
  '0068_lines-by-the-house-clock.sql': [
    {
      of: 'app.write_access_line(jsonb, text, text, uuid, text, text[], uuid[])',
      clauses: 1,
      why: 'the clock of the house',
    },
    {
      of: 'app.write_access_line(jsonb, text, text, uuid, text, text[])',
      clauses: 18,
      why: 'hands over again',
    },
  ],
  '0070_mail-that-is-right.sql': [
    { of: 'app.claim_message(uuid, timestamptz, timestamptz)', clauses: 1, why: 'answers with more' },
    { of: 'app.claim_account_mail(uuid, timestamptz, timestamptz)', clauses: 1, why: 'answers with more' },
    { of: 'app.remove_traces(uuid[], text[], text[])', clauses: 1, why: 'a later try of a mail has an id of its own' },
  ],
  '0071_restored.sql': [{ of: 'statement', clauses: 1, why: 'both claims look first whether the data were put back' }],
  '0080_one-open-invitation.sql': [
    { of: 'app.invitation_by_token(text, timestamptz)', clauses: 1, why: 'answers with more' },
    { of: 'app.accept_invitation(text, uuid, uuid, timestamptz)', clauses: 1, why: 'only who had left comes back' },
    {
      of: 'app.use_account_token(text, text, timestamptz)',
      clauses: 4,
      why: 'also ends every other link to the same end',
    },
  ],
  '0100_looking-over-in-portions.sql': [
    {
      of: 'app.enqueue(text, jsonb, timestamptz, text)',
      clauses: 2,
      why: 'more tasks, and looking over in a queue of its own',
    },
  ],
  '0101_large-lists.sql': [
    {
      of: 'statement',
      clauses: 2,
      why: 'whoever reads is kept out as before; the gate finds people by name and reads no case',
    },
  ],
  '0102_copies-at-closing.sql': [
    { of: 'app.enqueue(text, jsonb, timestamptz, text)', clauses: 1, why: 'one task more' },
    { of: 'statement', clauses: 1, why: 'one copy under way for each person, now of each of two kinds' },
  ],
  '0103_names-of-a-small-organisation.sql': [
    { of: 'app.cases_of_people_named(text)', clauses: 6, why: 'the same, planned for the tenant whose names they are' },
  ],
  '0104_look-over-in-turn.sql': [
    { of: 'app.members_to_look_over(int)', clauses: 2, why: 'in no order, so that nobody stands before the others' },
  ],
  '0110_same-address.sql': [
    {
      of: 'statement',
      clauses: 3,
      why: 'the key is written by who writes the address; the owner sees the rows while they are brought up to date',
    },
  ],
  '0120_put-back-for-real.sql': [
    {
      of: 'app.identity_now(table_oid oid, system_id text, timeline int)',
      clauses: 6,
      why: 'the timeline that is written on now, before the one of the last checkpoint',
    },
    { of: 'app.is_itself()', clauses: 1, why: 'the server has to be the same as well' },
    { of: 'app.declare_restored(timestamptz, bigint)', clauses: 1, why: 'answers with more' },
  ],
  '0141_lines-sealed-later.sql': [
    {
      of: 'app.write_access_line(jsonb, text, text, uuid, text, text[], uuid[])',
      clauses: 19,
      why: 'only writes; waiting and chaining moved, whole, to app.seal_access_lines',
    },
    { of: 'app.waiting_since()', clauses: 1, why: 'answers with more' },
    {
      of: 'statement',
      clauses: 3,
      why: 'a line has its place once it is sealed: the key is the order of writing, and the trigger lets the gate seal',
    },
  ],
  '0151_reports-in-any-language.sql': [
    { of: 'statement', clauses: 1, why: 'any language by its two letters, instead of the two there were' },
  ],
  '0152_outbox-is-the-queue.sql': [
    {
      of: 'statement',
      clauses: 2,
      why: 'whose turn it is, and what is due, are asked by app.claim_due_messages; what somebody waits for by app.due_awaited',
    },
  ],
  '0153_notices-gathered.sql': [
    { of: 'statement', clauses: 1, why: 'the claim is told besides which notices may gather, and how long' },
  ],
  '0164_case-by-case.sql': [
    { of: 'statement', clauses: 4, why: 'the same policies, of which each row looks its case up by key' },
  ],
  '0165_figures-by-index.sql': [{ of: 'statement', clauses: 1, why: 'the index of closed ones in their order has it' }],
  '0176_group-by-group.sql': [
    {
      of: 'app.seek_cases(int[], int[], int[], int)',
      clauses: 50,
      why: 'each group of cases is looked through by itself, in one statement: what was done look by look is gone',
    },
  ],
  '0166_filters-by-index.sql': [
    { of: 'statement', clauses: 2, why: 'both made anew: by every phase, and in the order of the list' },
  ],
  '0162_views-by-index.sql': [
    { of: 'statement', clauses: 2, why: 'both made anew: in the whole order of the list, and of open cases alone' },
  ],
  '0157_search.sql': [{ of: 'statement', clauses: 1, why: 'who made the triggers need not call their functions' }],
  '0158_names-by-search.sql': [
    {
      of: 'statement',
      clauses: 4,
      why: 'names are found by search: the gate reads no name any more, and of parties their ids without a condition',
    },
  ],
  '0159_fewer-looks.sql': [
    {
      of: 'app.seek_cases(int[], int[], int[], int)',
      clauses: 1,
      why: 'four times as many groups at each look, instead of two',
    },
  ],
  '0160_looked-to-the-end.sql': [
    {
      of: 'app.seek_cases(int[], int[], int[], int)',
      clauses: 13,
      why: 'it ends when there are enough or no more, and not after twenty thousand that may not be read',
    },
  ],
  '0171_unsent-by-the-queue.sql': [
    {
      of: 'statement',
      clauses: 1,
      why: 'made anew for the queue and the list alone; what is known by its id is found by the key',
    },
  ],
  '0172_figures-by-day.sql': [
    { of: 'statement', clauses: 1, why: 'who made the triggers need not call their function' },
  ],
  '0191_let-in.sql': [
    {
      of: 'app.circle_cases()',
      clauses: 2,
      why: 'the same cases, and those that were opened from outside their circle',
    },
  ],
  '0220_living-by-day.sql': [
    {
      of: 'app.count_days_again()',
      clauses: 2,
      why: 'the same, with what goes on; its setting of 0173 stands in it',
    },
    {
      of: 'statement',
      clauses: 3,
      why: 'followed cases are no longer read one by one; the kinds, with two more; who made the triggers need not call their function',
    },
  ],
}

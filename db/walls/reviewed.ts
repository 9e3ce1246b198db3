// What was looked at by a person and may stand: change it together with the migration that needs it, and say why.

/** Tables that belong to no organisation. The runtime roles have no right on any of them. */
export const GLOBAL_TABLES = [
  'account_mails',
  'account_tokens',
  'attempts',
  'heartbeats',
  'held_slugs',
  'identities',
  'installation',
  'mailbox',
  'migrations',
  'passwords',
  'removed_tenants',
  'sessions',
  'users',
]

/** Indexes that do not begin with the tenant: each serves a function that has yet to find out whose row it is. */
export const INDEXES_ACROSS_TENANTS = [
  'access_log_waiting',
  'cases_due',
  'cases_reference',
  'chain_checks_oldest',
  'copies_due',
  'erasures_to_keep',
  'invitations_token',
  'members_user',
  'messages_due',
  'messages_stuck',
  'parties_erased_link',
  'parties_link',
  'search_cases_marks',
  'search_words_deletions',
]

/** Ids that no foreign key holds: slugs of a procedure's parts, a provider's own, and what somebody only asked to see. */
export const UNBOUND_IDS = [
  'access_log.case_id',
  'function_holders.department_id',
  'function_holders.function_id',
  'improvements.cause',
  'messages.provider_id',
]

/**
 * Without rights of their own: they read a setting or what they are given, or refuse. The settings are inlined into every policy and
 * the figures of a case into what counts them, which a fixed path forbids.
 */
export const HARMLESS_FUNCTIONS = [
  'app.counted_under(text,text[],text[],jsonb)',
  'app.current_member()',
  'app.current_tenant()',
  'app.days_of(date,date,date,date,boolean,text)',
  'app.figures_of(text,uuid[],uuid[],date,date,date,date,boolean,text,text,text[],text[],jsonb)',
  'app.is_counting()',
  'app.living_of(uuid[],uuid[],jsonb)',
  'app.refuse_all_but_a_seal()',
  'app.refuse_change()',
]

type Callers = ('gehoor_web' | 'gehoor_worker' | 'gehoor_gate' | 'gehoor_eraser')[]
const web: Callers = ['gehoor_web']
const worker: Callers = ['gehoor_worker']
const both: Callers = ['gehoor_web', 'gehoor_worker']

/** Every function that acts with other rights than its caller's, and who may call it. */
export const DEFINER_FUNCTIONS: Record<string, Callers> = {
  account_mail_failed: worker,
  account_mail_sent: worker,
  account_token: web,
  accept_invitation: web,
  any_tenant: both,
  // Web beats as well: whether the database can be written to is part of its health.
  beat: both,
  cases_by_reference: web,
  cases_left_behind: worker,
  chains_standing: both,
  change_user: web,
  claim_account_mail: worker,
  claim_due_messages: worker,
  circle_cases: both,
  // Asked by the policy on cases: by what their member reads, and of one case whether they read it instead.
  circles_read: both,
  handles_complaints: both,
  reads_instead: both,
  // Of the gate alone: both claims look first whether the data were put back.
  claim_account_mail_of_itself: [],
  claim_message: worker,
  claim_message_of_itself: [],
  confirm_email: web,
  count_attempt: both,
  count_filing: both,
  count_older_rows: both,
  create_account_token: web,
  create_session: web,
  create_tenant: web,
  create_user: web,
  declare_restored: worker,
  delete_session: web,
  delete_session_of: web,
  delete_sessions_of: web,
  due_account_mails: worker,
  due_awaited: worker,
  due_cases: worker,
  due_cases_in_turn: worker,
  due_copies: worker,
  end_account_tokens: web,
  end_quiet: worker,
  enqueue: ['gehoor_gate', 'gehoor_web', 'gehoor_worker'],
  erasures_kept: worker,
  // Ids and days only.
  erasures_to_keep: worker,
  forget_attempts: web,
  // Copies in the mailbox of an evaluation, of the case that is being erased.
  forget_mails: both,
  heartbeats: both,
  hold_slug: web,
  invitation_by_token: web,
  is_erased_link: web,
  // A trigger: what figures count of a closed case, summed by day.
  count_by_day: [],
  count_living_by_day: [],
  put_days_together: worker,
  // Triggers: what was written is to be found, what is forgotten is not.
  index_again: [],
  person_changed: [],
  party_gone: [],
  text_forgotten: [],
  // Ids only.
  index_older: worker,
  tenants_to_index: worker,
  // Within the tenant of the transaction, and only of cases that its member may read; held beside the cases once more.
  seek_cases: both,
  words_like: both,
  is_itself: [],
  is_quiet: worker,
  // Of the gate alone: whoever claims has it look first.
  let_notices_gather: [],
  look_at_itself: worker,
  link_identity: web,
  mail_standing: both,
  is_slug_free: web,
  mailbox_mail: web,
  mailbox_mails: web,
  members_to_look_over: worker,
  memberships_of: both,
  migrations_applied: both,
  now: both,
  party_by_link: web,
  pass_by_link: web,
  password_of: web,
  put_account_mail: both,
  put_in_mailbox: worker,
  reach: both,
  remove_tenant: worker,
  // Of the owner, as only who owns a table may ask for its statistics; it takes nothing and answers nothing.
  refresh_statistics: both,
  // Accounts of people who are in no organisation any more: for remove_tenant alone.
  remove_traces: ['gehoor_eraser'],
  restored_lately: both,
  seal_access_lines: worker,
  session_and_user: web,
  sessions_of: web,
  set_password: web,
  sweep_expired: worker,
  tenant_by_slug: both,
  tenants_after: worker,
  tenants_with_older_rows: worker,
  tenants_to_remove: worker,
  tenants_to_verify: worker,
  tenants_with_duties: worker,
  tenants_with_lines_to_seal: worker,
  touch_session: web,
  use_account_token: web,
  user_by_email: web,
  user_by_id: web,
  user_by_identity: web,
  waiting_since: both,
  write_account_line: web,
  write_access_line: both,
}

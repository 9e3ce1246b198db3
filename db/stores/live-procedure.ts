import type { Tx } from '../in-tenant'

/**
 * The version a case is bound to, as `v`, with how the organisation is reached today: what was promised stays, but a number
 * and a mailbox that are gone help nobody.
 */
export function liveProcedure(sql: Tx['sql']) {
  return sql`v.body || jsonb_build_object('contact', (v.body->'contact') || (
    select jsonb_build_object('phone', today.body->'contact'->'phone', 'email', today.body->'contact'->'email',
      'hours', today.body->'contact'->'hours', 'address', today.body->'contact'->'address')
    from procedure_versions today where today.tenant_id = v.tenant_id order by today.number desc limit 1))`
}

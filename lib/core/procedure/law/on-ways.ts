// The law on how easy it is to complain: by which ways, free of charge, and without an end that shuts people out.
import type { ProcedureDraft } from '../draft'
import { Procedure } from '../procedure'
import { textsIn } from '../schema-walk'
import { remark, type Said } from './remark'
import type { Checked, RuleOf } from './rule-of'

/** `oral`: somebody has to be able to say it (Awb 9:2). `more-than-form`: not everyone can use a form. */
export function onWays({ needs, source }: RuleOf<'ways'>, { draft }: Checked): Said[] {
  const kinds = (draft.intake?.ways ?? []).map(({ kind }) => kind)
  if (kinds.length === 0) return []
  if (needs === 'oral' && !kinds.includes('phone') && !kinds.includes('visit')) {
    return [remark('breach', 'intake.ways', source, { kind: 'no-oral-way' })]
  }
  const onlyForm = kinds.every((kind) => kind === 'form')
  return onlyForm ? [remark('strain', 'intake.ways', source, { kind: 'form-only' })] : []
}

const AMOUNT = /(€|\beuro\b|\bEUR\b)/i

/** An amount of money beside the word complaint: whoever complains pays. Found in texts, for no field asks for a price. */
export function onFree({ source }: RuleOf<'free-of-charge'>, { draft }: Checked): Said[] {
  const where = textsOf(draft).filter(({ path }) => ASKED_OF.some((part) => path.startsWith(part)))
  return where.flatMap(({ path, words }) =>
    Object.values(words).some((text) => text && AMOUNT.test(text))
      ? [remark('breach', path, source, { kind: 'asks-a-fee' })]
      : [],
  )
}

/** Where a price for complaining would be said: not where an amount is a remedy or a subject. */
const ASKED_OF = ['definition.opening', 'definition.complaint', 'definition.reassurance', 'intake.ways', 'contact']

const FORMER_PLATFORM = /ec\.europa\.eu\/(consumers\/)?odr|\bODR\b/i

/** The European platform for disputes is gone since 20 July 2025: nobody may be sent there. */
export function onFormerPlatform({ source }: RuleOf<'former-platform'>, { draft }: Checked): Said[] {
  const said = textsOf(draft)
    .filter(({ words }) => Object.values(words).some((text) => text && FORMER_PLATFORM.test(text)))
    .map(({ path }) => path)
  const linked = (draft.followUp?.externalBodies ?? []).flatMap(({ url, name }, i) =>
    FORMER_PLATFORM.test(`${url ?? ''} ${name ?? ''}`) ? [`followUp.externalBodies.${i}`] : [],
  )
  return [...said, ...linked].map((path) => remark('breach', path, source, { kind: 'former-platform' }))
}

function textsOf(draft: ProcedureDraft) {
  return textsIn(Procedure, draft)
}

// The law on who helps, who is asked for advice beforehand, and where someone can go afterwards.
import { Source } from '../term'
import { remark, type Said } from './remark'
import type { Checked, RuleOf } from './rule-of'

/** Someone independent who helps, named as officer. Missing is said; whether someone was appointed no draft proves. */
export function onIndependentOfficer({ source }: RuleOf<'independent-officer'>, { draft }: Checked): Said[] {
  const { contact } = draft
  const officer = contact?.functions?.find(({ id }) => id !== undefined && id === contact.officer)
  if (officer?.independent) return []
  return [
    remark('breach', 'contact.officer', source, {
      nl: 'Wijs iemand aan die de klager gratis helpt en onafhankelijk werkt.',
      en: 'Name someone who helps the complainant free of charge and works independently.',
    }),
  ]
}

/**
 * One person behind every function: whoever complains about that person finds nobody who is not involved. Allowed, for
 * somebody from outside can be asked then; but the law, or else fairness, wants another person. Live data say who is there.
 */
export function onNotInvolved({ source }: Pick<RuleOf<'not-involved'>, 'source'>, { draft, live }: Checked): Said[] {
  const { contact } = draft
  if (!live || !contact?.officer || !contact.handler) return []
  const standIns = (contact.functions ?? []).filter((one) => one.insteadOf === contact.officer).map(({ id }) => id)
  const counted = [contact.handler, contact.officer, ...standIns]
  const people = new Set(live.holders.filter((one) => counted.includes(one.function)).map(({ member }) => member))
  if (people.size !== 1) return []
  return [
    remark('strain', 'contact.officer', source, {
      nl: 'Eén persoon doet hier alles. Gaat een klacht over die persoon, dan kan niemand hier haar behandelen: een klacht wordt behandeld door iemand die er niet bij betrokken was. U moet dan iemand van buiten vragen. Laat liever een tweede persoon een functie vervullen.',
      en: 'One person does everything here. If a complaint is about that person, nobody here can handle it: a complaint is handled by somebody who was not involved in it. You then have to ask somebody from outside. Better have a second person fill a function.',
    }),
  ]
}

/** Who had a say before the procedure was adopted. That it was written down does not prove that it was asked. */
export function onAdvice({ from, source }: RuleOf<'advice'>, { draft }: Checked): Said[] {
  const asked = draft.adoption?.advisedBy
  const field = 'adoption.advisedBy'
  if (asked?.nl?.trim() || asked?.en?.trim()) return []
  return [
    remark('strain', field, source, {
      nl: `Leg de regeling vooraf voor aan ${from.nl}. Schrijf hier op dat u dat deed.`,
      en: `Put the procedure to ${from.en} beforehand. Write down here that you did.`,
    }),
  ]
}

/** An external body: named where the law wants it, with its window from its own rules. */
export function onExternalBody(rule: RuleOf<'external-body'>, { draft }: Checked): Said[] {
  const bodies = draft.followUp?.externalBodies ?? []
  if (bodies.length === 0) return rule.mandatory ? [noBody(rule)] : []
  const found = bodies.flatMap((body, i) => {
    const field = `followUp.externalBodies.${i}.window`
    if (!body.window) return [remark('strain', field, rule.source, windowUnknown)]
    const source = Source.safeParse(body.source)
    if (source.success && source.data.confidence === 'read') return []
    return [remark('strain', field, source.success ? source.data : rule.source, windowUnsure)]
  })
  const named = {
    nl: 'De instantie staat in uw regeling.',
    en: 'The body is named in your procedure.',
  }
  const isNamed = bodies.some(({ name }) => name?.trim())
  return isNamed ? [remark('fits', 'followUp.externalBodies', rule.source, named), ...found] : found
}

function noBody({ source }: RuleOf<'external-body'>): Said {
  return remark('breach', 'followUp.externalBodies', source, {
    nl: 'Noem de instantie waar iemand daarna naartoe kan.',
    en: 'Name the body to which someone can go afterwards.',
  })
}

const windowUnknown = {
  nl: 'Hoe lang iemand daarheen kan, staat in het reglement van de instantie. Zoek het op en vul het in.',
  en: 'How long someone can go there stands in the rules of the body. Look it up and fill it in.',
}

const windowUnsure = {
  nl: 'Deze tijd staat in het reglement van de instantie en is niet in de wet gelezen. Kijk of hij nog klopt.',
  en: 'This time stands in the rules of the body and was not read in the law. See whether it still holds.',
}

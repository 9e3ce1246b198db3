// What is not dealt with as a complaint here, or not only: danger, incidents, and other ways.
import type { Elsewhere } from '../../definition'

type Told = readonly [when: string, where: string]

/** Something that goes elsewhere, with when and where in both languages. */
export function goesTo(id: string, told: { nl: Told; en: Told }): Elsewhere {
  const { nl, en } = told
  return { id, when: { nl: nl[0], en: en[0] }, where: { nl: nl[1], en: en[1] }, urgent: false }
}

/** The same where it cannot wait: it stands before everything else on the page. */
export function urgently(id: string, told: { nl: Told; en: Told }): Elsewhere {
  return { ...goesTo(id, told), urgent: true }
}

export const DANGER = urgently('danger', {
  nl: ['Is er nu gevaar?', 'Bel 112.'],
  en: ['Is someone in danger now?', 'Call 112.'],
})

/** A very serious incident, which also has to be reported to whoever watches over the organisation. */
export function seriousIncident(nl: string, en: string): Elsewhere {
  return urgently('serious-incident', {
    nl: ['Is er iets heel ernstigs gebeurd, of is er geweld gebruikt?', `Vertel het ons meteen. ${nl}`],
    en: ['Did something very serious happen, or was there violence?', `Tell us straight away. ${en}`],
  })
}

export const SEXUAL_OFFENCE = urgently('sexual-offence', {
  nl: [
    'Denkt u aan seksueel misbruik of ernstig geweld door iemand van school?',
    'Bel de vertrouwensinspecteur van de onderwijsinspectie: 0900 111 31 11. U kunt het ook meteen aan ons vertellen.',
  ],
  en: [
    'Do you suspect sexual abuse or serious violence by someone at the school?',
    'Call the confidential inspector of the education inspectorate: 0900 111 31 11. You can also tell us straight away.',
  ],
})

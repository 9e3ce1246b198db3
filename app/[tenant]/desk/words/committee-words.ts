// What the desk says about a committee that judges or advises.
import type { LeavesBecause } from '@/lib/core/case/committee-seat'
import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  who: 'Wie zitten er in de commissie voor deze zaak?',
  whoHint: 'Zij lezen alleen deze zaak, tot het antwoord er is. Wie nu al leest en niet gekozen is, valt weg.',
  ask: 'Leg voor aan de commissie',
  whyForgone: 'Waarom wacht u niet langer?',
  whyForgoneHint: 'Alleen collega’s lezen dit. De klager leest op de eigen pagina dat er geen oordeel kwam.',
  forgo: 'Wacht niet langer',
  leaves: 'Wie gaat er uit de commissie?',
  why: 'Waarom?',
  because: {
    'no-time': 'Geen tijd meer',
    'not-apart': 'Zelf betrokken, of bekend met iemand in de klacht',
    'not-able': 'Kan dit niet doen',
  } as Record<Exclude<LeavesBecause, 'gone'>, string>,
  leave: 'Haal uit de commissie',
  as: { chair: 'voorzitter', member: 'lid', secretary: 'secretaris' },
}

const en: typeof nl = {
  who: 'Who is on the committee for this case?',
  whoHint: 'They read this case only, until it is answered. Anyone who reads it now and is not chosen no longer does.',
  ask: 'Put before the committee',
  whyForgone: 'Why do you wait no longer?',
  whyForgoneHint: 'Only colleagues read this. The complainant reads on their own page that no judgement came.',
  forgo: 'Wait no longer',
  leaves: 'Who leaves the committee?',
  why: 'Why?',
  because: {
    'no-time': 'No time any more',
    'not-apart': 'Involved themselves, or knows somebody in the complaint',
    'not-able': 'Not able to do this',
  },
  leave: 'Take off the committee',
  as: { chair: 'chair', member: 'member', secretary: 'secretary' },
}

export const committeeWords: AtDesk<typeof nl> = { nl, en }

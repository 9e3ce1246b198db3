import { AFTER_LOCATION, AFTER_NO_INSTRUCTION } from './speelweide/closed'
import type { DemoImprovement } from './tell-stories'
import { behindTheImprovement, PASSES } from './waterrijk/complaint-of'
import { AFTER_HANDOVER } from './zonnehof/closed'

export const zonnehofImprovements: DemoImprovement[] = [
  {
    title: 'De planning belt zelf als het later wordt',
    cause: 'handover',
    owner: 'omar',
    by: 'marleen',
    after: AFTER_HANDOVER,
    startedAgo: 22,
    dueAgo: 8,
    doneAgo: 9,
    whatChanged: {
      nl: 'Wordt een bezoek meer dan een half uur later? Dan belt onze planning u zelf. U hoeft niet meer af te wachten of zelf te bellen. Ook tekenen wij medicijnen nu meteen af, met het zakje in de hand.',
      en: 'Is a visit going to be more than half an hour late? Our planners now ring you themselves. You no longer have to wait or call us. We also sign for medication at once, with the bag in hand.',
    },
  },
  {
    title: 'Vaste gezichten bij wondzorg',
    cause: 'staffing',
    owner: 'hanna',
    by: 'omar',
    after: [],
    startedAgo: 6,
    dueAgo: -40,
    doneAgo: null,
    whatChanged: { nl: '', en: '' },
  },
]

export const speelweideImprovements: DemoImprovement[] = [
  {
    title: 'Elke dag een vaste ronde langs de hekken',
    cause: 'location',
    owner: 'lotte',
    by: 'sofie',
    after: AFTER_LOCATION,
    startedAgo: 30,
    dueAgo: 14,
    doneAgo: 15,
    whatChanged: {
      nl: 'Elke ochtend en elke middag loopt iemand van ons langs alle hekken en deuren. Wie de ronde liep, tekent daarvoor. Alle hekken hebben nu een veer, zodat zij vanzelf dichtvallen.',
      en: 'Every morning and every afternoon one of us walks past all fences and doors, and signs for it. All fences now have a spring, so that they close by themselves.',
    },
  },
  {
    title: 'Tien minuten inwerken voor elke invaller',
    cause: 'no-instruction',
    owner: 'lotte',
    by: 'sofie',
    after: AFTER_NO_INSTRUCTION,
    startedAgo: 12,
    dueAgo: -20,
    doneAgo: null,
    whatChanged: { nl: '', en: '' },
  },
]

export const waterrijkImprovements: DemoImprovement[] = [
  {
    title: 'Eerst de afvalpas nakijken, dan de melding sluiten',
    cause: 'system',
    owner: 'bea',
    by: 'tom',
    after: behindTheImprovement().map((i) => `waterrijk.${i}`),
    startedAgo: PASSES.improvementStarts,
    dueAgo: PASSES.improved - 5,
    doneAgo: PASSES.improved,
    whatChanged: {
      nl: 'Alle afvalpassen zijn opnieuw gekoppeld. Werkt uw pas niet, dan kijken wij eerst de pas na en pas daarna de container. Een melding gaat pas dicht als u zegt dat het werkt.',
      en: 'All waste passes were connected again. If yours does not work, we check the pass first and the container after that. A report is closed only when you say that it works.',
    },
  },
]

// How the five parts are laid out for whoever writes them: one page a part, one form a section, every field in one of them.
import type { Part } from '@/lib/core/procedure/draft'
import { PEOPLE } from '@/lib/core/procedure/readiness/live-gaps'
import type { AtDesk } from '@/lib/core/shared/language'
import { processing } from './processing-sections'
import type { Section } from './section'

export type PartPage = { part: Part; slug: string; number: number | null; about: AtDesk<string>; sections: Section[] }

const definition: Section[] = [
  {
    id: 'what',
    title: { nl: 'Wat een klacht is', en: 'What a complaint is' },
    paths: [
      'definition.opening',
      'definition.complaint',
      'definition.reassurance',
      'definition.filingWindow',
      'definition.windowFrom',
    ],
  },
  { id: 'who', title: { nl: 'Wie kan klagen', en: 'Who can complain' }, paths: ['definition.capacities'] },
  {
    id: 'elsewhere',
    title: { nl: 'Wat ergens anders hoort', en: 'What is dealt with elsewhere' },
    about: {
      nl: 'Iemand leest dit voordat hij klaagt. Zo komt niemand te laat op de goede plek.',
      en: 'People read this before they complain, so that nobody gets to the right place too late.',
    },
    paths: ['definition.elsewhere'],
  },
]

const intake: Section[] = [
  {
    id: 'ways',
    title: { nl: 'Manieren om te klagen', en: 'Ways to complain' },
    about: { nl: 'Elke manier telt even zwaar.', en: 'Every way weighs the same.' },
    paths: ['intake.ways', 'intake.reachBy', 'intake.anonymous'],
  },
  {
    id: 'form',
    title: { nl: 'Het formulier', en: 'The form' },
    paths: ['intake.layout', 'intake.asksWho', 'intake.prompts'],
  },
  {
    id: 'subjects',
    title: { nl: 'Onderwerpen', en: 'Subjects' },
    about: {
      nl: 'Waar het over gaat. U ziet later in de cijfers welke onderwerpen terugkomen.',
      en: 'What it is about. Later the figures show which subjects come back.',
    },
    paths: ['intake.subjects'],
  },
  {
    id: 'questions',
    title: { nl: 'Vragen die de oorzaak vinden', en: 'Questions that find the cause' },
    about: {
      nl: 'Vraag alleen wat helpt om te begrijpen hoe het kwam. Bij meer dan acht vragen haken mensen af.',
      en: 'Ask only what helps to understand how it came about. With more than eight questions people give up.',
    },
    paths: ['intake.questions'],
  },
  { id: 'wishes', title: { nl: 'Wat iemand zou helpen', en: 'What would help' }, paths: ['intake.wishes'] },
]

const contact: Section[] = [
  {
    id: 'reach',
    title: { nl: 'Hoe u bereikbaar bent', en: 'How to reach you' },
    paths: ['contact.phone', 'contact.email', 'contact.hours', 'contact.address'],
  },
  {
    id: 'functions',
    title: { nl: 'Functies', en: 'Functions' },
    about: {
      nl: 'In de regeling staan functies. Wie ze vervult, kiest u hierboven: daar is geen nieuwe versie voor nodig.',
      en: 'The procedure names functions. Who fills them you choose above: that needs no new version.',
    },
    paths: ['contact.functions'],
  },
  {
    id: 'responsible',
    title: { nl: 'Wie verantwoordelijk is', en: 'Who is responsible' },
    paths: ['contact.handler', 'contact.officer', 'contact.readers', 'contact.shows'],
  },
  { id: 'departments', title: { nl: 'Afdelingen', en: 'Departments' }, paths: ['contact.departments'] },
  {
    id: 'routes',
    title: { nl: 'Welke klacht naar wie gaat', en: 'Which complaint goes to whom' },
    about: {
      nl: 'De eerste regel die past, beslist. Past er geen, dan gaat de klacht naar wie klachten behandelt.',
      en: 'The first rule that fits decides. If none fits, the complaint goes to whoever handles complaints.',
    },
    paths: ['contact.routes'],
  },
]

const followUp: Section[] = [
  {
    id: 'promises',
    title: { nl: 'Wat u belooft', en: 'What you promise' },
    about: {
      nl: 'Elke zin hieronder voert de software uit.',
      en: 'Every sentence below is carried out by the software.',
    },
    paths: ['followUp.acknowledgement', 'followUp.firstContact', 'followUp.answer', 'followUp.extension'],
  },
  {
    id: 'between',
    title: { nl: 'Tussendoor', en: 'In the meantime' },
    paths: ['followUp.silence', 'followUp.waiting', 'followUp.warnings', 'followUp.late'],
  },
  {
    id: 'after',
    title: { nl: 'Daarna', en: 'Afterwards' },
    paths: ['followUp.reopenWithin', 'followUp.survey', 'followUp.tellsImprovements', 'followUp.retention'],
  },
  {
    id: 'external',
    title: { nl: 'Externe instanties', en: 'External bodies' },
    about: {
      nl: 'Waar iemand naartoe kan die het niet met u eens is.',
      en: 'Where someone can go who does not agree with you.',
    },
    paths: ['followUp.externalBodies'],
  },
  {
    id: 'yearly',
    title: { nl: 'Taken van elk jaar', en: 'Tasks of every year' },
    paths: ['followUp.yearlyTasks', 'followUp.financialYearEnds'],
  },
  { id: 'calendar', title: { nl: 'Wanneer u werkt', en: 'When you work' }, paths: ['followUp.calendar'] },
]

const adoption: Section[] = [
  {
    id: 'languages',
    title: { nl: 'Talen', en: 'Languages' },
    about: {
      nl: 'In elke taal die u kiest, moet elke tekst er staan.',
      en: 'Every text must be there in every language you choose.',
    },
    paths: ['languages'],
  },
  {
    id: 'adopted',
    title: { nl: 'Vaststelling', en: 'Adoption' },
    about: { nl: 'Staat onderaan de pagina.', en: 'Stands at the foot of the page.' },
    paths: ['adoption.by', 'adoption.on', 'adoption.advisedBy'],
  },
]

export const PART_PAGES: readonly PartPage[] = [
  {
    part: 'definition',
    slug: 'definition',
    number: 1,
    about: {
      nl: 'Wat u een klacht noemt, wie kan klagen, en wat ergens anders hoort.',
      en: 'What you call a complaint, who can complain, and what belongs elsewhere.',
    },
    sections: definition,
  },
  {
    part: 'intake',
    slug: 'intake',
    number: 2,
    about: {
      nl: 'Hoe iemand klaagt, en wat u vraagt om de oorzaak te vinden.',
      en: 'How someone complains, and what you ask to find the cause.',
    },
    sections: intake,
  },
  {
    part: 'processing',
    slug: 'processing',
    number: 3,
    about: {
      nl: 'Welke stappen een klacht doorloopt en wat er in uw antwoord staat.',
      en: 'Which steps a complaint goes through and what your answer holds.',
    },
    sections: processing,
  },
  {
    part: 'contact',
    slug: 'contact',
    number: 4,
    about: {
      nl: 'Wie verantwoordelijk is, en wie het overneemt als een klacht over die persoon gaat.',
      en: 'Who is responsible, and who takes over if a complaint is about that person.',
    },
    sections: contact,
  },
  {
    part: 'followUp',
    slug: 'follow-up',
    number: 5,
    about: {
      nl: 'Wat u belooft, wanneer het af is en waar iemand daarna naartoe kan.',
      en: 'What you promise, when it is done and where someone can go afterwards.',
    },
    sections: followUp,
  },
  {
    part: 'adoption',
    slug: 'adoption',
    number: null,
    about: {
      nl: 'In welke talen u spreekt, en wie deze regeling heeft vastgesteld.',
      en: 'In which languages you speak, and who adopted this procedure.',
    },
    sections: adoption,
  },
]

/** The page of a part by what stands in its address. */
export function partPageAt(slug: string): PartPage | null {
  return PART_PAGES.find((page) => page.slug === slug) ?? null
}

/** The section with this id, on whichever page; ids are unique within a page, so both are needed. */
export function sectionAt(partSlug: string, id: string): Section | null {
  return partPageAt(partSlug)?.sections.find((section) => section.id === id) ?? null
}

/** The id of the place where a field stands on its page. */
export function anchorOf(path: string): string {
  return `at-${path.replaceAll('.', '-')}`
}

/** Where a field can be filled in: the address below the procedure, with the very place where it stands. */
export function addressOfField(field: string): string {
  const office = field.startsWith(`${PEOPLE}.`) ? field.slice(PEOPLE.length + 1) : null
  if (office !== null) return `contact#appoint-${office}`
  for (const page of PART_PAGES) {
    const paths = page.sections.flatMap((section) => section.paths)
    const place = paths.find((path) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`))
    if (place) return `${page.slug}#${anchorOf(place)}`
  }
  return ''
}

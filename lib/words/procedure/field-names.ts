// What each field of a procedure is called by the people who write it: the labels of the forms, the list of what is
// missing and the comparison of two versions all say it the same way. A `*` stands for any item of a list.

import { patternOf } from '@/lib/core/procedure/schema-walk'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { LIST_ITEM_NAMES } from './item-names'

type Name = AtDesk<string>

/** "Vraag 3" and the like belong to the list; these are the names of the fields themselves. */
export const FIELD_NAMES: Record<string, Name> = {
  languages: { nl: 'Talen', en: 'Languages' },
  sector: { nl: 'Sector', en: 'Sector' },

  definition: { nl: 'Wat is een klacht', en: 'What is a complaint' },
  'definition.opening': { nl: 'Eerste zin van de pagina', en: 'First sentence of the page' },
  'definition.complaint': { nl: 'Wat u een klacht noemt', en: 'What you call a complaint' },
  'definition.reassurance': { nl: 'Geruststelling', en: 'Reassurance' },
  'definition.capacities': { nl: 'Wie kan klagen', en: 'Who can complain' },
  'definition.capacities.*.label': { nl: 'Wie', en: 'Who' },
  'definition.capacities.*.represents': { nl: 'Klaagt voor iemand anders', en: 'Complains for someone else' },
  'definition.filingWindow': { nl: 'Tot wanneer iemand kan klagen', en: 'Until when someone can complain' },
  'definition.elsewhere': { nl: 'Waarvoor iemand ergens anders moet zijn', en: 'What is dealt with elsewhere' },
  'definition.elsewhere.*.when': { nl: 'Waar het over gaat', en: 'What it is about' },
  'definition.elsewhere.*.where': { nl: 'Waar iemand dan terechtkan', en: 'Where someone can go' },
  'definition.elsewhere.*.urgent': { nl: 'Dringend: staat bovenaan', en: 'Urgent: comes first' },

  intake: { nl: 'Indienen', en: 'How to complain' },
  'intake.ways': { nl: 'Manieren om te klagen', en: 'Ways to complain' },
  'intake.ways.*.kind': { nl: 'Manier', en: 'Way' },
  'intake.ways.*.note': { nl: 'Toelichting', en: 'Note' },
  'intake.layout': { nl: 'Vorm van het formulier', en: 'Shape of the form' },
  'intake.prompts': { nl: 'Hulpvragen bij het verhaal', en: 'Prompts beside the story' },
  'intake.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'intake.asksWho': { nl: 'Vragen over wie de klacht gaat', en: 'Ask whom the complaint is about' },
  'intake.questions': { nl: 'Vragen om de oorzaak te vinden', en: 'Questions to find the cause' },
  'intake.questions.*.kind': { nl: 'Soort antwoord', en: 'Kind of answer' },
  'intake.questions.*.label': { nl: 'Vraag', en: 'Question' },
  'intake.questions.*.hint': { nl: 'Hulpzin', en: 'Help text' },
  'intake.questions.*.why': { nl: 'Waarom u dit vraagt', en: 'Why you ask this' },
  'intake.questions.*.options': { nl: 'Antwoorden om uit te kiezen', en: 'Answers to choose from' },
  'intake.questions.*.required': { nl: 'Antwoord is verplicht', en: 'Answer is required' },
  'intake.questions.*.showIf': { nl: 'Alleen tonen na een ander antwoord', en: 'Only show after another answer' },
  'intake.questions.*.showIf.question': { nl: 'Bij vraag', en: 'For question' },
  'intake.questions.*.showIf.equals': { nl: 'En antwoord', en: 'And answer' },
  'intake.wishes': { nl: 'Wat iemand zou helpen', en: 'What would help someone' },
  'intake.anonymous': { nl: 'Klagen zonder naam kan', en: 'Complaining without a name is possible' },
  'intake.reachBy': { nl: 'Hoe u contact kunt opnemen', en: 'How you can get in touch' },

  processing: { nl: 'Behandelen', en: 'Handling' },
  'processing.steps': { nl: 'Stappen', en: 'Steps' },
  'processing.steps.*.phase': { nl: 'Wat de stap betekent', en: 'What the step means' },
  'processing.steps.*.happens': { nl: 'Wat de klager hierover leest', en: 'What the complainant reads about it' },
  'processing.steps.*.by': { nl: 'Wie deze stap doet', en: 'Who takes this step' },
  'processing.judgements': { nl: 'Oordelen die u geeft', en: 'Judgements you give' },
  'processing.remedies': { nl: 'Wat u kunt doen om het goed te maken', en: 'What you can do to put it right' },
  'processing.causes': { nl: 'Oorzaken', en: 'Causes' },
  'processing.letterItems': { nl: 'Wat in het antwoord staat', en: 'What the answer holds' },
  'processing.letterItems.*.words': { nl: 'Wat erin staat', en: 'What it holds' },
  'processing.letterItems.*.mandatory': { nl: 'Mag niet ontbreken', en: 'May not be left out' },
  'processing.tasks': { nl: 'Taken voor een medewerker', en: 'Tasks for a person' },
  'processing.tasks.*.title': { nl: 'Taak', en: 'Task' },
  'processing.tasks.*.by': { nl: 'Wie deze taak doet', en: 'Who does this task' },
  'processing.tasks.*.due': { nl: 'Wanneer de taak klaar is', en: 'When the task is done' },
  'processing.suspension': { nl: 'De klok stilzetten', en: 'Stopping the clock' },
  'processing.suspension.reasons': { nl: 'Redenen om de klok stil te zetten', en: 'Reasons to stop the clock' },
  'processing.secrecy': { nl: 'Wat u zegt over geheimhouding', en: 'What you say about confidentiality' },

  contact: { nl: 'Wie', en: 'Who' },
  'contact.functions': { nl: 'Functies', en: 'Functions' },
  'contact.functions.*.name': { nl: 'Naam van de functie', en: 'Name of the function' },
  'contact.functions.*.does': { nl: 'Wat deze functie doet', en: 'What this function does' },
  'contact.functions.*.independent': { nl: 'Werkt onafhankelijk', en: 'Works independently' },
  'contact.functions.*.insteadOf': { nl: 'Neemt het over van', en: 'Takes over from' },
  'contact.departments': { nl: 'Afdelingen', en: 'Departments' },
  'contact.departments.*.name': { nl: 'Naam van de afdeling', en: 'Name of the department' },
  'contact.departments.*.asked': {
    nl: 'Mensen kennen deze plek of dit team: vraag ernaar in het formulier',
    en: 'People know this place or team: ask for it in the form',
  },
  'contact.handler': { nl: 'Wie klachten behandelt', en: 'Who handles complaints' },
  'contact.officer': {
    nl: 'Wie het overneemt als een behandelaar betrokken is',
    en: 'Who takes over if a handler is involved',
  },
  'contact.routes': { nl: 'Welke klacht naar wie gaat', en: 'Which complaint goes to whom' },
  'contact.routes.*.subject': { nl: 'Onderwerp', en: 'Subject' },
  'contact.routes.*.department': { nl: 'Afdeling', en: 'Department' },
  'contact.routes.*.function': { nl: 'Functie', en: 'Function' },
  'contact.phone': { nl: 'Telefoonnummer', en: 'Telephone number' },
  'contact.email': { nl: 'E-mailadres voor klachten', en: 'Email address for complaints' },
  'contact.hours': { nl: 'Wanneer u bereikbaar bent', en: 'When you can be reached' },
  'contact.address': { nl: 'Adres', en: 'Address' },
  'contact.shows': { nl: 'Wat de klager ziet van wie behandelt', en: 'What the complainant sees of who handles it' },

  followUp: { nl: 'Opvolging', en: 'Follow-up' },
  'followUp.acknowledgement': { nl: 'Bevestiging', en: 'Acknowledgement' },
  'followUp.firstContact': { nl: 'Eerste contact', en: 'First contact' },
  'followUp.firstContact.by': { nl: 'Wie contact opneemt', en: 'Who gets in touch' },
  'followUp.answer': { nl: 'Antwoord', en: 'Answer' },
  'followUp.extension': { nl: 'Meer tijd nemen', en: 'Taking more time' },
  'followUp.extension.maxTimes': { nl: 'Hoe vaak dat kan', en: 'How many times' },
  'followUp.extension.reasonRequired': { nl: 'Een reden is verplicht', en: 'A reason is required' },
  'followUp.extension.notify': { nl: 'Wie bericht krijgt', en: 'Who is told' },
  'followUp.extension.furtherNeedsConsent': {
    nl: 'Nog meer tijd alleen als de klager dat goedvindt',
    en: 'Still more time only if the complainant agrees',
  },
  'followUp.silence': { nl: 'Bericht als iemand een tijd niets hoort', en: 'Message when someone has heard nothing' },
  'followUp.warnings': { nl: 'Seintjes aan de behandelaar', en: 'Warnings to the handler' },
  'followUp.reopenWithin': { nl: 'Hoe lang een zaak weer open kan', en: 'How long a case can be opened again' },
  'followUp.survey': { nl: 'Vragen hoe het ging', en: 'Asking how it went' },
  'followUp.survey.after': { nl: 'Wanneer u dat vraagt', en: 'When you ask' },
  'followUp.tellsImprovements': { nl: 'Vertellen wat er beter werd', en: 'Telling what became better' },
  'followUp.externalBodies': { nl: 'Externe instanties', en: 'External bodies' },
  'followUp.externalBodies.*.name': { nl: 'Naam van de externe instantie', en: 'Name of the external body' },
  'followUp.externalBodies.*.url': { nl: 'Website', en: 'Website' },
  'followUp.externalBodies.*.address': { nl: 'Postadres', en: 'Postal address' },
  'followUp.externalBodies.*.window': { nl: 'Hoe lang iemand daarheen kan', en: 'How long someone can go there' },
  'followUp.externalBodies.*.window.from': { nl: 'Geteld vanaf', en: 'Counted from' },
  'followUp.externalBodies.*.when': { nl: 'Wanneer iemand daarheen kan', en: 'When someone can go there' },
  'followUp.yearlyTasks': { nl: 'Taken van elk jaar', en: 'Tasks of every year' },
  'followUp.yearlyTasks.*.title': { nl: 'Taak', en: 'Task' },
  'followUp.yearlyTasks.*.by': { nl: 'Wie deze taak doet', en: 'Who does this task' },
  'followUp.yearlyTasks.*.month': { nl: 'Maand', en: 'Month' },
  'followUp.yearlyTasks.*.day': { nl: 'Dag', en: 'Day' },
  'followUp.retention': { nl: 'Hoe lang u een zaak bewaart', en: 'How long you keep a case' },
  'followUp.calendar': { nl: 'Wanneer u werkt', en: 'When you work' },
  'followUp.calendar.weekdays': { nl: 'Werkdagen', en: 'Working days' },
  'followUp.calendar.closedOnHolidays': { nl: 'Gesloten op feestdagen', en: 'Closed on public holidays' },
  'followUp.calendar.openOnGoodFriday': { nl: 'Open op Goede Vrijdag', en: 'Open on Good Friday' },
  'followUp.calendar.openOnLiberationDay': { nl: 'Open op 5 mei', en: 'Open on 5 May' },
  'followUp.calendar.extraClosedDays': {
    nl: 'Andere dagen waarop u dicht bent',
    en: 'Other days on which you are closed',
  },

  adoption: { nl: 'Vaststelling', en: 'Adoption' },
  'adoption.by': { nl: 'Vastgesteld door', en: 'Adopted by' },
  'adoption.on': { nl: 'Vastgesteld op', en: 'Adopted on' },
  'adoption.advisedBy': { nl: 'Advies gevraagd aan', en: 'Advice asked from' },
}

/** Fields that are called the same wherever they stand. */
const SAME_EVERYWHERE: Record<string, Name> = {
  id: { nl: 'Kenmerk', en: 'Id' },
  label: { nl: 'Tekst', en: 'Text' },
  name: { nl: 'Naam', en: 'Name' },
  term: { nl: 'Termijn', en: 'Term' },
  period: { nl: 'Termijn', en: 'Period' },
  amount: { nl: 'Aantal', en: 'Number' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  from: { nl: 'Geteld vanaf', en: 'Counted from' },
  endRule: { nl: 'Als de laatste dag geen werkdag is', en: 'If the last day is no working day' },
  source: { nl: 'Bron', en: 'Source' },
  article: { nl: 'Artikel', en: 'Article' },
  stateDate: { nl: 'Datum van de tekst', en: 'Date of the text' },
  confidence: { nl: 'Zekerheid', en: 'Certainty' },
}

/** The name of one field, such as "Naam van de functie"; null when nobody named it. */
export function nameOfField(path: string): Name | null {
  const pattern = patternOf(path)
  const last = pattern.split('.').at(-1) ?? ''
  return lookUp(FIELD_NAMES, pattern) ?? lookUp(LIST_ITEM_NAMES, pattern) ?? lookUp(SAME_EVERYWHERE, last) ?? null
}

/** The same in one language; a field without a name is called by its path, so that it can at least be found. */
export function fieldName(path: string, lang: DeskLang): string {
  return nameOfField(path)?.[lang] ?? path
}

// How a file for a calendar travels with a mail.

export const CALENDAR_NAME = 'invitation.ics'
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH'

// How long a link in an account mail works. What is said of it takes the number from here.

export const CONFIRM_LINK_HOURS = 72
export const RESET_LINK_MINUTES = 60
export const INVITATION_DAYS = 7

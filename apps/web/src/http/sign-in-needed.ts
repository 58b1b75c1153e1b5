/** Only people who are signed in may see it, or their session has ended. */
export class SignInNeeded extends Error {}

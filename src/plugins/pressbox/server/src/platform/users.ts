interface User {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

/** What a user of the admin panel is called, or null. */
export const nameOfUser = (user: User | null | undefined): string | null =>
  [user?.firstname, user?.lastname].filter(Boolean).join(' ') || user?.username || null;

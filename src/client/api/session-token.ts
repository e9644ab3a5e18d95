const STORED_AS = 'rightsdesk.token';

let inMemory: string | null = null;
let storageWorks = true;

/** The bearer token of this tab, or null while nobody is signed in. */
export function readToken(): string | null {
  try {
    return sessionStorage.getItem(STORED_AS) ?? inMemory;
  } catch {
    storageWorks = false;
    return inMemory;
  }
}

/** Keeps the token for this tab; where storage is refused it lasts until the page goes. */
export function storeToken(token: string): void {
  inMemory = token;
  try {
    sessionStorage.setItem(STORED_AS, token);
  } catch {
    storageWorks = false;
  }
}

/** Forgets the token of this tab. */
export function forgetToken(): void {
  inMemory = null;
  try {
    sessionStorage.removeItem(STORED_AS);
  } catch {
    storageWorks = false;
  }
}

/** Whether the browser keeps the token over a reload. */
export function isTokenKept(): boolean {
  return storageWorks;
}

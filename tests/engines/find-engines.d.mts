export function findFirefox(): string | undefined
export function findWebkit(): { driver: string; miniBrowser: string; display: string } | undefined

export function install(root: string): Promise<void>;
export function matches(root: string): boolean;

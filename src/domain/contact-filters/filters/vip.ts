import { switchFilter } from '../filter';

export const VIP = switchFilter({ id: 'vip', label: 'VIP', keeps: () => (summary) => summary.vip });

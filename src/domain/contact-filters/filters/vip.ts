import { switchFilter } from '../filter';

export const VIP = switchFilter({ id: 'vip', label: 'filters_vip', keeps: () => (summary) => summary.vip });

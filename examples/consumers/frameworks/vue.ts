import type {} from '@mail-protocol/element/types/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['mail-protocol-chooser']>['$props'];

export const props: Props = { name: 'protocol', required: true, layout: 'steps' };

// @ts-expect-error there is no such layout
export const wrong: Props = { layout: 'grid' };

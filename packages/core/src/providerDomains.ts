import type { ProviderId } from './providers.ts';

/** The domains of a provider's addresses. */
export interface ProviderDomains {
  /** Whole domains. `*` stands for `com` and for the domains of countries: `fr`, `co.uk`, `com.br`. */
  readonly domains: readonly string[];
  /** Domains that match its pattern but belong to somebody else. */
  readonly except?: readonly string[];
}

const under = (brand: string, endings: string): string[] => endings.split(' ').map((ending) => `${brand}.${ending}`);

/** The address domains of each provider. */
export const providerDomains: Readonly<Record<ProviderId, ProviderDomains>> = {
  gmail: { domains: ['gmail.com', 'googlemail.com'] },
  icloud: { domains: ['icloud.com', 'me.com', 'mac.com'] },
  outlook: {
    domains: [
      'hotmail.*',
      'msn.com',
      'windowslive.com',
      ...under(
        'outlook',
        'com at be cl cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk co.id co.il co.th com.ar com.au com.br com.gr com.tr com.vn',
      ),
      ...under(
        'live',
        'com at be ca cl cn de dk fi fr hk ie in it jp nl no ru se co.jp co.kr co.uk co.za com.ar com.au com.mx com.my com.ph com.pt com.sg',
      ),
    ],
  },
  yahoo: { domains: ['yahoo.*', 'ymail.com', 'myyahoo.com', 'rocketmail.com'], except: ['yahoo.co.jp'] },
  aol: { domains: ['aol.*', 'aim.com'] },
  gmx: {
    domains: under(
      'gmx',
      'net de at ch eu biz org info com tm us es fr ca cn hk ie it li ph pt ru se sg tw co.in co.uk com.br com.my com.tr',
    ),
  },
  'web-de': { domains: ['web.de'] },
  't-online': { domains: ['t-online.de', 'magenta.de'] },
  yandex: { domains: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru', 'narod.ru'] },
  zoho: {
    domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zohomail.eu', 'zoho.in', 'zohomail.in', 'zohomail.com.au'],
  },
  fastmail: { domains: ['fastmail.com', 'fastmail.fm'] },
};

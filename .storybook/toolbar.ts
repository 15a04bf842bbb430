import type { Preview } from '@storybook/react-vite';
import { languageTags, nameOf } from './languages.ts';

/** Invented languages that test the layout. */
export const triedLanguages: readonly (readonly [tag: string, name: string])[] = [
  ['en-XA', 'Accents, and longer (en-XA)'],
  ['ar-XB', 'From right to left (ar-XB)'],
];

const item = (value: string, title: string) => ({ value, title });

/** The toolbar: everything that may differ around a story. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  colorScheme: {
    description: 'Colour scheme of the page around the component',
    toolbar: {
      title: 'Colours',
      icon: 'contrast',
      dynamicTitle: true,
      items: [item('light', 'Light'), item('dark', 'Dark'), item('forced', 'Forced colours (our rules)')],
    },
  },
  language: {
    description: 'Language of the component',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [...languageTags.map((tag) => [tag, nameOf(tag)] as const), ...triedLanguages].map(([tag, name]) =>
        item(tag, name),
      ),
    },
  },
  direction: {
    description: 'Writing direction of the page around the component',
    toolbar: {
      title: 'Direction',
      dynamicTitle: true,
      items: [item('ltr', 'Page left to right'), item('rtl', 'Page right to left')],
    },
  },
  density: {
    description: 'Density of the chooser',
    toolbar: {
      title: 'Density',
      dynamicTitle: true,
      items: [item('comfortable', 'Comfortable'), item('compact', 'Compact')],
    },
  },
  textSize: {
    description: 'Text size around the component',
    toolbar: {
      title: 'Text size',
      dynamicTitle: true,
      items: [
        item('100', 'Text 100 %'),
        item('125', 'Text 125 %'),
        item('150', 'Text 150 %'),
        item('200', 'Text 200 %'),
      ],
    },
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        item('full', 'Full width'),
        ...['260', '320', '480', '768', '960', '1200'].map((width) => item(width, `${width} px`)),
      ],
    },
  },
  hostCss: {
    description: 'Style sheet of a host page',
    toolbar: {
      title: 'Host CSS',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        item('none', 'No host CSS'),
        item('bootstrap-3', 'Bootstrap 3'),
        item('bootstrap-4', 'Bootstrap 4'),
        item('bootstrap-5', 'Bootstrap 5'),
        item('plesk', 'Plesk UI library'),
        item('vuetify', 'Vuetify'),
        item('nextcloud-like', 'Nextcloud-like rules'),
      ],
    },
  },
};

/** The default surroundings of a story. */
export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  colorScheme: 'light',
  language: 'en',
  direction: 'ltr',
  density: 'comfortable',
  textSize: '100',
  width: 'full',
  hostCss: 'none',
};

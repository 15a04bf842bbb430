import type { Messages } from '../messages.ts';

/**
 * A counted noun: Arabic has a form of its own for one, for two, for 3 to 10, for 11 to 99 and for the rest (0, 100).
 *
 * Digits are Latin and written as they are, not by `Intl.NumberFormat('ar')`: which digits that gives depends on the
 * engine's data, so that server and browser could disagree; and ports, step numbers and the 3 of POP3 are Latin too.
 */
function counted(count: number, one: string, two: string, few: string, many: string, other: string): string {
  const form = new Intl.PluralRules('ar').select(count);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${count} ${form === 'few' ? few : form === 'many' ? many : other}`;
}

/** Days in the genitive, the case after all the words that stand before them: after, for, every. */
const days = (count: number): string => counted(count, 'يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم');

/**
 * Arabic: Modern Standard, in the tone of help pages. The masculine imperative is the usual one in software; where it
 * comes naturally, nouns and passives keep sentences free of gender.
 *
 * A text starts with an Arabic word, so that plain text that is pasted elsewhere runs from right to left; and no two
 * Latin words stand with only marks between them, because these marks would run from left to right.
 */
export const arabic: Messages = {
  language: 'ar',
  direction: 'rtl',

  // Names
  'protocol.imap': 'IMAP',
  'protocol.pop3': 'POP3',

  // The interview
  intro: 'إن POP3 وIMAP طريقتان لإيصال البريد من الخادم إلى جهازك. أجب عن بضعة أسئلة، وسنقول لك أيّ الطريقتين أنسب لك.',
  'question.devices': 'أين ستُقرأ رسائل صندوق البريد هذا؟',
  'question.devices.help':
    'ضع في الحسبان الهواتف وأجهزة الكمبيوتر والبريد عبر المتصفح وأجهزة الآخرين. وفكّر في السنة القادمة أيضًا.',
  'question.devices.topic': 'مكان قراءة البريد',
  'answer.devices.in-step': 'في عدة أماكن، وأريدها متطابقة',
  'answer.devices.in-step.help': 'ما يُقرأ أو يُحذف في مكان يصبح مقروءًا أو محذوفًا في كل الأماكن.',
  'answer.devices.separate': 'في عدة أماكن، كل منها مستقل عن غيره',
  'answer.devices.separate.help': 'قد تقرأ الرسالة نفسها أو تحذفها مرتين.',
  'answer.devices.one': 'على جهاز واحد',
  'answer.devices.one.help': 'من دون هاتف إضافي، ومن دون البريد عبر المتصفح.',
  'answer.devices.webmail': 'في متصفح الويب فقط',
  'answer.devices.webmail.help': 'لا يلزمك إعداد أي شيء.',
  'question.sharedMailbox': 'من يتولى الرسائل التي تصل إلى هذا العنوان؟',
  'question.sharedMailbox.help': 'العناوين مثل info@example.com أو sales@example.com كثيرًا ما يتولاها أكثر من شخص.',
  'question.sharedMailbox.topic': 'من يتولى الرسائل',
  'answer.sharedMailbox.no': 'أنا فقط',
  'answer.sharedMailbox.together': 'فريق يتقاسم العمل',
  'answer.sharedMailbox.together.help': 'إذا أنهى أحدهم العمل على رسالة، يرى الآخرون ذلك.',
  'answer.sharedMailbox.separately': 'عدة أشخاص، لكل منهم كل الرسائل',
  'answer.sharedMailbox.separately.help': 'ما يحذفه أحدهم يبقى عند الآخرين.',
  'question.keepMailOn': 'أين تريد حفظ رسائلك القديمة؟',
  'question.keepMailOn.help': 'هذا يحدّد ما الذي يبقى إذا تعطّل جهاز، ومن يحتفظ ببريدك.',
  'question.keepMailOn.topic': 'مكان حفظ الرسائل القديمة',
  'answer.keepMailOn.server': 'لدى مزوّد البريد',
  'answer.keepMailOn.server.help': 'يمكن لأجهزتك أيضًا أن تحتفظ بنسخة كاملة.',
  'answer.keepMailOn.device': 'على جهازي فقط',
  'answer.keepMailOn.device.help': 'عليك حفظ نسخ احتياطية بنفسك.',
  'question.serverSpace': 'هل يمكن أن يمتلئ صندوق البريد هذا؟',
  'question.serverSpace.help': 'ابحث في لوحة التحكم عن «حجم صندوق البريد» أو «الحصة» (quota).',
  'question.serverSpace.topic': 'المساحة في صندوق البريد',
  'answer.serverSpace.tight': 'نعم، هو صغير أو شبه ممتلئ',
  'answer.serverSpace.ample': 'لا، فيه مساحة وافرة',
  'question.offline': 'هل تقرأ الرسائل القديمة من دون إنترنت؟',
  'question.offline.help': 'الرسائل الجديدة تحتاج إلى الإنترنت، أيًّا كان اختيارك.',
  'question.offline.topic': 'القراءة من دون إنترنت',
  'answer.offline.often': 'كثيرًا',
  'answer.offline.sometimes': 'من حين إلى آخر',
  'answer.offline.rarely': 'نادرًا جدًا',
  'question.mailVolume': 'كم من البريد تحتفظ به؟',
  'question.mailVolume.help': 'يكفي تقدير تقريبي.',
  'question.mailVolume.topic': 'كمية البريد المحفوظ',
  'answer.mailVolume.low': 'القليل',
  'answer.mailVolume.high': 'الكثير: آلاف كثيرة من الرسائل، أو ملفات كبيرة',
  'question.deviceBackup': 'هل تُحفظ نسخة احتياطية من جهازك تلقائيًا؟',
  'question.deviceBackup.help':
    'المقصود هو الجهاز الذي سيُحفظ عليه بريدك. ولا يُعدّ المجلد السحابي نسخة احتياطية إلا إذا كان بريدك فيه.',
  'question.deviceBackup.topic': 'النسخ الاحتياطي',
  'answer.deviceBackup.yes': 'نعم',
  'answer.deviceBackup.yes.help': 'تُحفظ نسخة من دون تدخّل مني.',
  'answer.deviceBackup.no': 'لا، أو من حين إلى آخر',
  'answer.deviceBackup.no.help': 'إذن ينبغي أن تبقى نسخة على الخادم مدة أطول.',
  'answer.unsure': 'لا أعرف',
  'interview.known': 'معروف مسبقًا',
  'interview.change': 'تغيير',
  'interview.plan': 'لإعداد البريد كما ينبغي',
  'interview.plan.optional': (open: number): string =>
    `اختياري، والمتبقي ${counted(open, 'سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال')}`,
  'interview.plan.done': 'هذا كل ما نحتاج إلى معرفته.',
  'interview.not-needed': (count: number): string =>
    counted(count, 'سؤال واحد غير لازم', 'سؤالان غير لازمين', 'أسئلة غير لازمة', 'سؤالًا غير لازم', 'سؤال غير لازم'),
  'interview.reset': 'البدء من جديد',
  'interview.cleared': 'مُسحت إجاباتك.',
  'interview.direct': 'أعرف ما أريد',
  'interview.so-far': (protocol: string): string => `حتى الآن: ${protocol}`,
  'interview.see-result': 'عرض النتيجة',
  'interview.see-now': 'عرض هذه النصيحة الآن',

  // One question at a time
  'steps.progress': (number: number, atMost: number): string =>
    number === 1
      ? 'السؤال 1. كثيرًا ما يكفي سؤالان أو ثلاثة.'
      : atMost === 0
        ? `السؤال ${number}، وهو الأخير على الأرجح`
        : `السؤال ${number}، والمتبقي ${counted(atMost, 'سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال')} على الأكثر`,
  'steps.back': 'رجوع',
  'steps.next': 'التالي',
  'steps.skip': 'تخطّي السؤال',
  'steps.result': 'عرض النتيجة',
  'steps.more': (count: number): string =>
    count === 1
      ? 'أجب عن سؤال واحد آخر لإعداد البريد كما ينبغي'
      : `أجب عن ${counted(count, 'سؤال آخر', 'سؤالين آخرين', 'أسئلة أخرى', 'سؤالًا آخر', 'سؤال آخر')} على الأكثر لإعداد البريد كما ينبغي`,
  'steps.answers': 'إجاباتك',
  'steps.open': 'لا إجابات بعد.',

  // The result
  'result.waiting': 'ستظهر نصيحتنا هنا',
  'result.waiting.help': 'كثيرًا ما يكفي سؤالان أو ثلاثة.',
  'result.choose': (protocol: string): string => `اختر ${protocol}`,
  'result.only': (protocol: string): string => `استخدم ${protocol}`,
  'result.only.meaning': (protocol: string): string => `لا يوفّر هذا الخادم إلا ${protocol}.`,
  'result.not-needed': 'لا حاجة إلى أيٍّ منهما',
  'result.not-needed.meaning':
    'تقرأ بريدك في متصفح الويب، فلا شيء يلزم إعداده. عُد إلى هنا عند إضافة هاتف أو برنامج بريد.',
  'result.unavailable': 'لا يوجد ما يمكن اختياره هنا',
  'result.unavailable.meaning': 'لا يوفّر هذا الخادم IMAP ولا POP3. اقرأ بريدك في متصفح الويب، أو اسأل مزوّد البريد.',
  'result.meaning.imap': 'يبقى بريدك على الخادم، وكل جهاز تضيفه يعرض البريد نفسه.',
  'result.meaning.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'يُنزَّل بريدك إلى جهازك. وتبقى نسخة على الخادم زيادةً في الأمان.'
      : `يُنزَّل بريدك إلى جهازك. وتبقى نسخة على الخادم لمدة ${days(keepDays)}.`,
  'result.so-far': 'قد يتغيّر هذا مع إجاباتك التالية.',
  'result.set-up': (protocol: string): string => `إعداد ${protocol}`,
  'result.set-up.now': 'الاختيار هنا وحده لا يغيّر شيئًا على جهازك. والآن، في برنامج البريد:',
  'result.why': 'لماذا؟',
  'result.watch-out': 'ما ينبغي الانتباه إليه',
  'result.close': 'هل كان الفارق بين الخيارين كبيرًا؟',
  'result.scale': 'حصيلة إجاباتك',
  'result.scale.side': (answer: string, protocol: string): string => `إجابة «${answer}» في صالح ${protocol}.`,
  'result.change': 'ما الذي يغيّر النصيحة؟',
  'result.another': 'طريقة أخرى',
  'result.notice': 'يُرجى الاختيار بعناية',
  notice:
    'هذه النصيحة لمساعدتك على اتخاذ القرار، ولا تصحّ إلا بقدر صحة الإجابات. ولا يمكننا تحمّل المسؤولية عن بريد يضيع بسبب اختيارك.',
  'result.closeness.clear': 'الحالة واضحة.',
  'result.closeness.likely': 'هذا الخيار أنسب لك، استنادًا إلى ما قلته.',
  'result.closeness.contested': 'هذا الخيار أنسب لك، لكن ليس في كل شيء.',
  'result.closeness.close.imap': 'كان الفارق صغيرًا. والخيار الذي يمكن التراجع عنه هو IMAP.',
  'result.closeness.close.pop3': 'كان الفارق صغيرًا. ويفي IMAP بالغرض أيضًا.',
  'result.flip': (answer: string, topic: string, protocol: string): string =>
    `إذا أجبت «${answer}» (${topic})، تصبح النصيحة ${protocol}.`,
  'result.flip.neither': (answer: string, topic: string): string =>
    `إذا أجبت «${answer}» (${topic})، لا تبقى حاجة إلى أيٍّ منهما.`,

  // Why: one sentence an answer
  'reason.devices.in-step': 'تقرأ بريدك في عدة أماكن وتريدها متطابقة. ولا يتيح ذلك إلا IMAP.',
  'reason.devices.separate': 'يحصل كل مكان على صندوق الوارد كله، ويبقى كما تركته.',
  'reason.devices.one': 'تقرأ بريدك على جهاز واحد، فلا يوجد ما يجب أن يتطابق.',
  'reason.sharedMailbox.no': 'لا أحد غيرك يتولى هذا البريد.',
  'reason.sharedMailbox.together': 'هناك فريق يتقاسم العمل. ومع IMAP وحده يرى الجميع ما أُنجز.',
  'reason.sharedMailbox.separately': 'ما يحذفه شخص يبقى عند الآخرين.',
  'reason.keepMailOn.server': 'تريد أن يُحفظ بريدك لدى المزوّد.',
  'reason.keepMailOn.device': 'تريد أن يكون بريدك على جهازك فقط.',
  'reason.serverSpace.ample': 'هناك مساحة وافرة على الخادم.',
  'reason.serverSpace.tight': 'صندوق البريد صغير. ويمكن مع POP3 توفير مساحة بإزالة النسخ القديمة.',
  'reason.offline.rarely': 'لديك اتصال بالإنترنت عند قراءة البريد.',
  'reason.offline.sometimes': 'تقرأ رسائل قديمة من دون إنترنت. ولا يحتاج POP3 إلى أي ضبط لذلك.',
  'reason.offline.often': 'كثيرًا ما تقرأ رسائل قديمة من دون إنترنت. ولا يحتاج POP3 إلى أي ضبط لذلك.',
  'reason.mailVolume.low': 'لا تحتفظ بالكثير من البريد، فجهاز واحد يتّسع له.',
  'reason.mailVolume.high': 'تحتفظ بالكثير من البريد. ومع IMAP يستطيع الخادم البحث فيه كله.',
  'reason.deviceBackup.yes': 'لجهازك نسخة احتياطية، فالبريد الذي عليه في أمان.',
  'reason.deviceBackup.no': 'ليس لجهازك نسخة احتياطية. ومع IMAP تبقى نسخة على الخادم.',
  'reason.reversible': 'الخيار الذي يمكن التراجع عنه هو IMAP: فبريدك يبقى على الخادم.',

  // Watch out for: what speaks against it, each with its cure
  'against.devices.in-step':
    'لا يستطيع POP3 إبقاء عدة أماكن متطابقة: إذا قرأت رسالة في مكان أو نقلتها إلى مجلد، فلن يظهر ذلك في مكان آخر.',
  'against.devices.separate': 'إذا حُذفت رسالة نهائيًا في مكان، اختفت من كل الأماكن.',
  'against.sharedMailbox.together': 'مع POP3 لا يرى أحد ما قرأه زميل أو ردّ عليه.',
  'against.sharedMailbox.separately': 'ما يحذفه شخص نهائيًا يختفي عند الآخرين أيضًا.',
  'against.keepMailOn.server': 'ينقل POP3 البريد إلى جهازك، ما لم تُترك نسخ على الخادم.',
  'against.keepMailOn.device': 'يبقى بريدك لدى المزوّد إلى أن تحذفه هناك.',
  'against.serverSpace.tight': 'صندوق البريد الممتلئ يرفض الرسائل الجديدة.',
  'against.offline.sometimes': 'من دون إنترنت، لا يمكنك أن تقرأ إلا ما خزّنه جهازك.',
  'against.offline.often': 'من دون إنترنت، لا يمكنك أن تقرأ إلا ما خزّنه جهازك.',
  'against.deviceBackup.no': 'إذا تعطّل جهازك، ضاع ما لا يوجد إلا عليه.',
  'remedy.leave-copies': 'اترك نسخًا على الخادم، ليتمكن كل جهاز من جلب صندوق الوارد كله.',
  'remedy.agree-who-answers': 'اتفقوا على من يردّ على ماذا، أو اعملوا معًا في البريد عبر المتصفح.',
  'remedy.set-up-backup': 'جهّز نسخًا احتياطيًا يشمل بريدك.',
  'remedy.delete-with-care': 'انقل الرسائل إلى مجلد بدلًا من حذفها، أو احتفظ بنسخة مما لا يجوز أن يضيع.',
  'remedy.own-mailboxes': 'اطلب صندوق بريد لكل شخص، وأعد توجيه الرسائل الجديدة إلى هذه الصناديق كلها.',
  'remedy.full-copy': 'احتفظ بنسخة كاملة على جهاز واحد. وهذا خيار في إعدادات برنامج البريد.',
  'remedy.clear-out':
    'احذف الرسائل القديمة الكبيرة، وأفرغ سلة المهملات ومجلد البريد غير المرغوب فيه، أو اطلب مساحة أكبر.',
  'caution.imap.deleting': 'إذا حُذفت رسالة نهائيًا على جهاز، اختفت من كل الأجهزة.',
  'caution.imap.deleting.cure': 'احتفظ بنسخة ثانية من الرسائل التي لا يجوز أن تضيع.',
  'caution.full-mailbox': 'صندوق البريد الممتلئ يرفض الرسائل الجديدة.',
  'caution.full-mailbox.cure': 'احذف الرسائل القديمة الكبيرة، وأفرغ سلة المهملات ومجلد البريد غير المرغوب فيه.',
  'caution.pop3.older-mail': (keepDays: number): string => `بعد ${days(keepDays)}، لا يبقى البريد إلا على جهازك.`,
  'caution.pop3.older-mail.cure': 'احفظ نسخة احتياطية منه، كي لا يضيع بريدك إذا تعطّل الجهاز.',
  'caution.pop3.here-only': 'البريد الذي ترسله والمجلدات التي تنشئها لا توجد إلا على الجهاز الذي استُخدم لذلك.',
  'caution.pop3.here-only.cure': 'اجعلها ضمن النسخة الاحتياطية.',
  'caution.pop3.inbox-only': 'لا يرى POP3 إلا صندوق الوارد، ولا يرى مجلد البريد غير المرغوب فيه على الخادم.',
  'caution.pop3.inbox-only.cure': 'ابحث في البريد عبر المتصفح عن رسائل ذهبت إلى مجلد البريد غير المرغوب فيه.',

  // Set it up
  'step.imap.add-everywhere': 'أضف الحساب على كل جهاز، واختر له IMAP.',
  'step.imap.add-here': 'أضف الحساب، واختر له IMAP.',
  'step.imap.pop3-first':
    'هل بين أجهزتك جهاز يجلب هذا البريد الآن عبر POP3؟ غيّر إعداد ذلك الجهاز أولًا. فقد يأخذ الرسائل ويحرم منها الأجهزة الأخرى.',
  'step.imap.sent': 'تأكّد من أن البريد المرسل يُحفظ في مجلد البريد المرسل على الخادم. عندئذ تعرضه كل أجهزتك.',
  'step.imap.full-copy':
    'على جهاز كمبيوتر واحد على الأقل، فعّل الخيار الذي يحفظ نسخًا كاملة. عندئذ يمكنك قراءة كل الرسائل من دون إنترنت.',
  'step.imap.recent-copy': 'احتفظ على أجهزتك بالرسائل الحديثة فقط. أما الباقي فيظل على الخادم، ويمكنك البحث فيه هناك.',
  'step.imap.archive':
    'كل بضعة أشهر، انقل الرسائل القديمة إلى مجلد على الكمبيوتر الذي تُحفظ له نسخ احتياطية. بعدها لن تجد هذه الرسائل على الخادم ولا على أجهزتك الأخرى.',
  'step.imap.make-room':
    'أفرغ سلة المهملات ومجلد البريد غير المرغوب فيه من حين إلى آخر. فالرسائل المحذوفة تشغل مساحة إلى أن تفعل ذلك.',
  'step.pop3.add-here': 'أضف الحساب على هذا الجهاز وحده، واختر له POP3. ولا تضفه في أي مكان آخر.',
  'step.pop3.add-each': 'أضف الحساب في كل مكان تقرأ فيه بريدك، واختر له POP3.',
  'step.pop3.keep':
    'ابحث عن خيار مثل «ترك نسخة على الخادم». فعّله من دون حدّ زمني. فبعض البرامج تزيل الرسائل من الخادم فورًا ما لم تفعل ذلك.',
  'step.pop3.keep-days': (keepDays: number): string =>
    `ابحث عن خيار مثل «ترك نسخة على الخادم». فعّله، واضبطه لتُزال النسخ بعد ${days(keepDays)}. فبعض البرامج تزيل الرسائل من الخادم فورًا ما لم تفعل ذلك.`,
  'step.pop3.in-time': (keepDays: number): string =>
    `اجلب البريد في كل مكان مرة واحدة على الأقل كل ${days(keepDays)}. وإلا فقد تُزال نسخة قبل جلبها.`,
  'step.pop3.back-up': 'جهّز نسخًا احتياطيًا يشمل بريدك.',
  'step.pop3.then-days': (keepDays: number): string =>
    `متى صار النسخ الاحتياطي يعمل، يمكنك السماح للبرنامج بإزالة نسخ الخادم بعد ${days(keepDays)}.`,
  'step.pop3.spam':
    'أفرغ مجلد البريد غير المرغوب فيه من حين إلى آخر في البريد عبر المتصفح. فلا يستطيع POP3 الوصول إليه.',
  'setting.names': 'الاسم الذي قد تجده في برنامجك',
  'setting.name': (program: string, label: string): string => `في ${program}، الخيار «${label}»`,
  'setting.removes': (program: string, label: string): string => `في ${program}، اترك الخيار «${label}» من دون تحديد`,
  'setting.dated': (month: string): string => `أسماء إنجليزية، كما قرأناها في ${month}. والبرامج تتغيّر.`,

  // Another way
  'alternative.main-computer': (keepDays: number | null): string =>
    keepDays === null
      ? 'استخدام POP3 على كمبيوتر رئيسي واحد مع ترك نسخ على الخادم، إذا كانت المساحة أهم من تطابق الأجهزة.'
      : `استخدام POP3 على كمبيوتر رئيسي واحد مع ترك نسخ على الخادم لمدة ${days(keepDays)}، إذا كانت المساحة أهم من تطابق الأجهزة.`,
  'alternative.own-copy':
    'استخدام POP3 على كمبيوتر واحد تحفظ له نسخًا احتياطية، إذا كان المطلوب ألّا يحتفظ المزوّد ببريدك القديم.',
  'alternative.apart':
    'استخدام POP3 في كل مكان مع ترك نسخ على الخادم، إذا كان المطلوب أن يبقى ما يُحذف في مكان موجودًا في غيره.',
  'alternative.one-device': 'استخدام POP3 على جهاز واحد مع ترك نسخ على الخادم، إذا كنت لن تحتاج أبدًا إلى جهاز ثانٍ.',
  'alternative.full-copy': 'استخدام IMAP مع نسخة كاملة على هذا الجهاز، إذا كنت لن تحفظ نسخًا احتياطية.',
  'alternative.stays-on-server':
    'استخدام IMAP مع حذف الرسائل القديمة من حين إلى آخر، إذا كان المطلوب أن يبقى بريدك لدى المزوّد.',

  // The choice
  'choice.title': 'اختيارك',
  'choice.recommended': 'موصى به',
  'choice.imap': 'يبقى البريد على الخادم.',
  'choice.pop3': 'يُنزَّل البريد إلى جهاز.',
  'choice.choose': (protocol: string): string => `اختر ${protocol}`,
  'choice.chosen': (protocol: string): string => `اخترت ${protocol}.`,
  'choice.overruled': (protocol: string): string => `نصيحتنا هي ${protocol}. والقرار لك.`,
  'choice.advice-changed': (protocol: string): string =>
    `مع إجاباتك الجديدة، نصيحتنا هي ${protocol}. أما اختيارك فيبقى كما هو.`,
  'choice.required': 'يُرجى اختيار IMAP أو POP3.',
  'choice.error': 'خطأ',
  'acknowledge.older-mail': (keepDays: number): string =>
    `أفهم أن البريد لا يبقى بعد ${days(keepDays)} إلا على هذا الجهاز. وإذا تعطّل، فلا يمكن استعادة هذا البريد إلا من نسخة احتياطية.`,
  'acknowledge.against-advice':
    'أفهم أن بريدي المرسل ومجلداتي لا توجد مع POP3 إلا على جهاز واحد. وإذا تعطّل، فلا يمكن استعادتها إلا من نسخة احتياطية.',
  'acknowledge.required': 'يُرجى وضع علامة في المربع أولًا.',
  'acknowledge.unticked': 'تغيّر الإعداد. يُرجى الاطّلاع على النص ووضع علامة في المربع من جديد.',

  // Announcements, for people who listen: under 100 characters each
  'announce.recommendation': (protocol: string): string => `حتى الآن نوصي باستخدام ${protocol}.`,
  'announce.set-up': (protocol: string): string => `ما زلنا نوصي باستخدام ${protocol}. وقد تغيّرت طريقة إعداده.`,
  'announce.strength': (protocol: string): string => `ما زلنا نوصي باستخدام ${protocol}. وقد تغيّرت درجة تأكّدنا.`,
  'announce.not-needed': 'لا حاجة إلى IMAP ولا إلى POP3.',
  'announce.nothing': 'لا توجد توصية الآن.',

  // Taking it along
  'summary.copy': 'نسخ على شكل نص',
  'summary.copied': 'تم النسخ',
  'summary.failed': 'النسخ غير مسموح به هنا. حدّد النص أدناه.',
  'summary.print': 'طباعة',
  'summary.title': 'النصيحة: POP3 أم IMAP؟',
  'summary.answers': 'الإجابات',

  // Pictures
  'picture.imap': 'مع IMAP: البريد نفسه على الخادم وعلى كل جهاز. والتغييرات تسري في الاتجاهين.',
  'picture.imap.one': 'مع IMAP: البريد نفسه على الخادم وعلى جهازك. والتغييرات تسري في الاتجاهين.',
  'picture.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'مع POP3: يُنزَّل البريد إلى جهاز. وتبقى نسخة على الخادم.'
      : `مع POP3: يُنزَّل البريد إلى جهاز. وتُزال نسخة الخادم بعد ${days(keepDays)}.`,

  // The table
  'table.caption': 'مقارنة بين POP3 وIMAP',
  'table.caption.one': (protocol: string): string => `شرح ${protocol} نقطة بنقطة`,
  'table.topic': 'الموضوع',
  'table.recommended': 'موصى به',
  'table.because': (answer: string, topic: string): string => `لأنك أجبت «${answer}» (${topic})`,
  'table.mattered': 'ما كان مهمًا لك',
  'table.more': (count: number): string =>
    `عرض ${counted(count, 'صف واحد آخر', 'صفين آخرين', 'صفوف أخرى', 'صفًا آخر', 'صف آخر')}`,
  'table.fewer': 'عرض صفوف أقل',
  'table.same': 'ما ينطبق على كليهما',
  'mark.plus': 'ميزة:',
  'mark.minus': 'تنبيه:',
  'mark.neutral': 'ملاحظة:',
  'group.mail': 'بريدك',
  'group.devices': 'الأجهزة والأشخاص',
  'group.internet': 'الإنترنت',
  'group.space': 'المساحة',
  'group.risk': 'المخاطر',
  'row.storage': 'مكان حفظ البريد',
  'row.storage.pop3': 'ينزّله برنامجك. أما نسخة الخادم فتبقى أو تُزال، بحسب ما تضبطه.',
  'row.storage.imap': 'يبقى على الخادم إلى أن يحذفه أحد. والأجهزة تعرض نسخًا.',
  'row.deleting': 'الحذف',
  'row.deleting.pop3': 'تبقى النسخ على الأجهزة الأخرى. أما نسخة الخادم فمصيرها بحسب إعداداتك.',
  'row.deleting.imap': 'ما يُحذف نهائيًا على جهاز يختفي من كل الأجهزة عند تحققها التالي من البريد.',
  'row.folders': 'المجلدات التي يمكنك الوصول إليها',
  'row.folders.pop3': 'صندوق الوارد فقط. ولا يمكن الوصول إلى مجلد البريد غير المرغوب فيه ولا إلى مجلدات الخادم الأخرى.',
  'row.folders.imap': 'كل مجلد على الخادم: البريد غير المرغوب فيه، والبريد المرسل، ومجلداتك الخاصة.',
  'row.sent': 'البريد الذي ترسله',
  'row.sent.pop3': 'يبقى على الجهاز الذي أرسله.',
  'row.sent.imap': 'يظهر على كل الأجهزة، إذا كان برنامجك يحفظه على الخادم.',
  'row.several': 'عدة أجهزة',
  'row.several.pop3': 'يمكن لكل جهاز أن يجلب صندوق الوارد كله، ما لم يُزِل أحدها الرسائل من الخادم.',
  'row.several.imap': 'تعرض كلها الرسائل والمجلدات نفسها، بعد أن تتحقق من البريد.',
  'row.marks': 'القراءة ووضع العلامات والنقل إلى مجلد',
  'row.marks.pop3': 'لا يظهر أثرها على أجهزة POP3 الأخرى.',
  'row.marks.imap':
    'يظهر أثرها على الأجهزة الأخرى، فورًا في كثير من الأحيان، وعند تحققها التالي من البريد على أبعد تقدير.',
  'row.people': 'عدة أشخاص',
  'row.people.pop3': 'لا يرى أحد ما قُرئ أو ما رُدّ عليه.',
  'row.people.imap': 'يرى الجميع ما قُرئ أو رُدّ عليه أو نُقل أو حُذف.',
  'row.old-mail': 'قراءة الرسائل القديمة من دون إنترنت',
  'row.old-mail.pop3': 'ممكنة لكل الرسائل التي نزّلها هذا الجهاز.',
  'row.old-mail.imap': 'ممكنة أيضًا، إذا كان البرنامج يحتفظ بنسخ كاملة.',
  'row.new-mail': 'الرسائل الجديدة',
  'row.new-mail.pop3': 'تحتاج إلى الإنترنت. وتصل حين يتحقق برنامجك من البريد.',
  'row.new-mail.imap': 'تحتاج إلى الإنترنت. ويستطيع الخادم أن ينبّه إلى وصولها.',
  'row.room': 'المساحة في صندوق البريد',
  'row.room.pop3': 'لا تتحرّر إلا بإزالة الرسائل. والنسخ المتروكة تشغل مساحتها كاملة.',
  'row.room.imap': 'ما تحتفظ به يشغل مساحة، إلى أن تحذفه وتفرغ سلة المهملات.',
  'row.much-mail': 'البريد الكثير',
  'row.much-mail.pop3': 'لا يمكن البحث إلا فيما نُزّل إلى الجهاز.',
  'row.much-mail.imap': 'يستطيع الخادم البحث فيه كله، حتى فيما لا يوجد على هذا الجهاز.',
  'row.lost-device': 'فقدان جهاز',
  'row.lost-device.pop3': 'من دون نسخة احتياطية، يضيع كل ما لا يوجد إلا على ذلك الجهاز.',
  'row.lost-device.imap': 'البريد الذي على الخادم متاح لجهازك التالي.',
  'row.backup': 'هل يُغني عن النسخ الاحتياطي؟',
  'row.backup.pop3': 'لا. فقد تضيع النسخة الوحيدة بتعطّل جهاز واحد.',
  'row.backup.imap': 'لا. فعملية حذف واحدة تصل إلى كل الأجهزة.',
  'row.changing': 'التغيير لاحقًا',
  'row.changing.pop3': 'البريد المتروك على الخادم متاح عبر IMAP. أما الباقي فيجب رفعه إلى الخادم.',
  'row.changing.imap': 'سهل: فالبريد على الخادم. لكن POP3 لن يصل إلا إلى صندوق الوارد.',
  'same.full-mailbox': 'صندوق البريد الممتلئ يرفض الرسائل الجديدة.',
  'same.safety': 'يمكن لكليهما استخدام اتصال آمن (TLS). وليس تسجيل الدخول في أحدهما أكثر أمانًا منه في الآخر.',
  'same.sending': 'لا يرسل أيٌّ منهما البريد. ولإرساله يحتاج برنامجك إلى خادم الإرسال (SMTP) أيضًا.',
};

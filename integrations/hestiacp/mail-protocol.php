<?php
/*
 * HestiaCP includes this file in the head of each of its pages, also of the log-in page, where there is no $page. On the
 * two forms for a mail account it loads the scripts in the folder; on other pages it writes nothing. The variables are
 * the panel's: the name of the page, the account, and its data from `v-list-mail-account`.
 */
(static function (mixed $page, mixed $account, mixed $data): void {
    if (!in_array($page, ['add_mail_acc', 'edit_mail_acc'], true) || empty($_SESSION['IMAP_SYSTEM'])) {
        return;
    }
    $posted = static fn(string $name): string => is_string($_POST[$name] ?? null) ? $_POST[$name] : '';
    $protocol = $posted('mail_protocol');
    $answers = json_decode($posted('mail_protocol_answers'), false, 4);
    $choice = [
        'protocol' => in_array($protocol, ['imap', 'pop3'], true) ? $protocol : null,
        'answers' => is_object($answers) ? $answers : null,
    ];
    $isSaved = $posted('v_account') !== '' && !empty($_SESSION['ok_msg']) && empty($_SESSION['error_msg']);
    $state = [
        'language' => $_SESSION['language'] ?? '',
        'used' => $page === 'edit_mail_acc' ? $data[$account]['U_DISK'] ?? null : null,
        // After a save, the panel empties the form of a new account.
        'form' => $isSaved && $page === 'add_mail_acc' ? null : $choice,
        // The panel converts the account to lower case.
        'saved' => $isSaved && $choice['protocol']
            ? [...$choice, 'account' => strtolower($posted('v_account')), 'quota' => $posted('v_quota')]
            : null,
    ];
    // The version is in each address, so that no browser mixes cached old files with new ones.
    $address = static fn(string $file): string => "/js/custom_scripts/mail-protocol/$file?{{version}}";
    printf(
        '<script defer src="%s"></script><script defer src="%s" data-state="%s"></script>',
        $address('mail-protocol.js'),
        $address('place.js'),
        htmlspecialchars(json_encode($state, JSON_INVALID_UTF8_SUBSTITUTE), ENT_QUOTES)
    );
})($page ?? null, $v_account ?? null, $data ?? null);

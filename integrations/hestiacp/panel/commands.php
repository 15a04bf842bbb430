<?php
/*
 * Runs before each request to HestiaCP's own PHP. It replaces what only an installed HestiaCP has: the `v-*` commands,
 * which need root, the libraries of Composer, a signed-in person, and the translations at their fixed path. Everything
 * else is HestiaCP's. The file $PANEL_STATE contains the account, the theme and the language as JSON.
 */

namespace Hestiacp\quoteshellarg {
    function quoteshellarg(string $argument): string
    {
        return "'" . str_replace("'", "'\\''", $argument) . "'";
    }
}

namespace {
    $state = json_decode(file_get_contents(getenv('PANEL_STATE')), true);

    header("Content-Security-Policy: {$state['policy']}");
    $_SERVER['HESTIA'] = dirname($_SERVER['DOCUMENT_ROOT']);
    $_SERVER['DOCUMENT_URI'] = $_SERVER['SCRIPT_NAME'];
    session_start();
    $_SESSION = [
        'user' => $state['signedIn'] ? 'anna' : null,
        'userContext' => 'user',
        'token' => 'token',
        'LAST_ACTIVITY' => time(),
        'language' => $state['language'],
        'userTheme' => $state['theme'],
        'userSortOrder' => 'name',
    ];
    session_write_close();

    // The values that the panel reads about the system, the person and their mail. If one is missing, PHP warns and continues.
    define('LISTED', [
        'v-list-sys-config' => ['config' => [
            'VERSION' => '1.10.3', 'RELEASE_BRANCH' => 'release', 'DEBUG_MODE' => 'false', 'APP_NAME' => 'Hestia Control Panel',
            'TITLE' => '{{page}}', 'LANGUAGE' => 'en', 'THEME' => 'default', 'LOGIN_STYLE' => 'default', 'ROOT_USER' => 'admin',
            'INACTIVE_SESSION_TIMEOUT' => '60', 'DISABLE_IP_CHECK' => 'no', 'UPDATE_AVAILABLE' => 'no',
            'POLICY_CSRF_STRICTNESS' => '0', 'POLICY_SYSTEM_HIDE_SERVICES' => 'yes', 'POLICY_SYSTEM_PASSWORD_RESET' => 'no',
            'POLICY_USER_CHANGE_THEME' => 'yes', 'POLICY_USER_VIEW_SUSPENDED' => 'no', 'HIDE_DOCS' => 'no',
            'MAIL_SYSTEM' => 'exim4', 'IMAP_SYSTEM' => 'dovecot', 'WEBMAIL_SYSTEM' => 'roundcube', 'WEB_SYSTEM' => 'nginx',
            'DNS_SYSTEM' => '', 'DB_SYSTEM' => '', 'CRON_SYSTEM' => '', 'BACKUP_SYSTEM' => '', 'FILE_MANAGER' => 'false',
            'WEB_TERMINAL' => 'false', 'PLUGIN_APP_INSTALLER' => 'false', 'WEBMAIL_ALIAS' => 'webmail',
        ]],
        'v-list-user' => ['anna' => [
            'NAME' => 'Anna', 'ROLE' => 'user', 'SHELL' => 'nologin', 'SUSPENDED' => 'no', 'NOTIFICATIONS' => 'no',
            'THEME' => $state['theme'], 'LANGUAGE' => $state['language'], 'PREF_UI_SORT' => 'name',
            'U_DISK' => '120', 'DISK_QUOTA' => 'unlimited', 'U_BANDWIDTH' => '1', 'BANDWIDTH' => 'unlimited',
            'WEB_DOMAINS' => '1', 'WEB_ALIASES' => '1', 'U_WEB_DOMAINS' => '1', 'U_WEB_ALIASES' => '0', 'SUSPENDED_WEB' => '0',
            'MAIL_DOMAINS' => '1', 'MAIL_ACCOUNTS' => '9', 'U_MAIL_DOMAINS' => '1', 'U_MAIL_ACCOUNTS' => '1', 'SUSPENDED_MAIL' => '0',
            'DNS_DOMAINS' => '0', 'DATABASES' => '0', 'CRON_JOBS' => '0', 'BACKUPS' => '0',
        ]],
        'v-list-sys-webmail' => ['roundcube'],
        'v-list-mail-domain' => ['example.org' => ['WEBMAIL_ALIAS' => 'webmail.example.org']],
        'v-list-mail-domains' => ['example.org' => [
            'ANTISPAM' => 'no', 'REJECT' => 'no', 'ANTIVIRUS' => 'no', 'DKIM' => 'no', 'CATCHALL' => '', 'RATE_LIMIT' => '',
            'WEBMAIL' => 'roundcube', 'WEBMAIL_ALIAS' => 'webmail.example.org', 'ACCOUNTS' => '1', 'U_DISK' => '3', 'SSL' => 'no',
            'LETSENCRYPT' => 'no', 'U_SMTP_RELAY' => 'no', 'SUSPENDED' => 'no', 'TIME' => '10:00:00', 'DATE' => '2026-11-01',
        ]],
        'v-list-mail-account' => ['jo' => [
            'ALIAS' => '', 'FWD' => $state['forwardTo'], 'FWD_ONLY' => '', 'AUTOREPLY' => 'no', 'RATE_LIMIT' => '',
            'QUOTA' => $state['quota'], 'U_DISK' => $state['used'], 'SUSPENDED' => 'no', 'TIME' => '10:00:00', 'DATE' => '2026-11-01',
            'WEBMAIL_ALIAS' => 'webmail.example.org',
        ]],
    ]);
    define('REFUSES', $state['refuses']);

    // PHP allows defining a function that `disable_functions` has removed.
    function exec(string $command, mixed &$output = null, mixed &$code = null): string
    {
        $name = preg_match('#bin/(v-[\w-]+)#', $command, $found) ? $found[1] : '';
        $code = REFUSES && preg_match('/^v-(add|change)-mail/', $name) ? 4 : 0;
        $line = $code ? 'Error: <b>refused</b>' : json_encode(LISTED[$name] ?? null);
        $output = [...$output ?? [], $line];
        return $line;
    }

    /** The texts of the person's language. A catalogue file says how many it has, and where it lists originals and translations. */
    function catalogue(): array
    {
        static $texts = null;
        $file = "{$_SERVER['DOCUMENT_ROOT']}/locale/{$_SESSION['language']}/LC_MESSAGES/hestiacp.mo";
        if ($texts === null && is_file($file)) {
            $bytes = file_get_contents($file);
            [, , , $count, $from, $to] = [0, ...unpack('V5', $bytes)];
            for ($each = 0; $each < $count; $each++) {
                [1 => $length, 2 => $at] = unpack('V2', $bytes, $from + 8 * $each);
                [1 => $toLength, 2 => $toAt] = unpack('V2', $bytes, $to + 8 * $each);
                $texts[substr($bytes, $at, $length)] = substr($bytes, $toAt, $toLength);
            }
        }
        return $texts ??= [];
    }

    function _(string $text): string
    {
        return catalogue()[$text] ?? $text;
    }
}

<?php

/**
 * A section of Settings that helps a person set up a mail program for this mailbox, with IMAP or POP3. It reads the
 * quota, the language, the user name and the configuration, and writes nothing.
 */
class mail_protocol extends rcube_plugin
{
    public $task = 'settings';
    public $noajax = true;

    public function init()
    {
        $this->load_config();
        $this->add_texts('localization/');
        $this->add_hook('settings_actions', [$this, 'add_section']);
        $this->register_action('plugin.mail_protocol', [$this, 'show_section']);
    }

    public function add_section($args)
    {
        $names = ['label' => 'programs', 'title' => 'setup', 'domain' => $this->ID];
        $args['actions'][] = $names + ['action' => 'plugin.mail_protocol', 'class' => 'mail_protocol'];
        return $args;
    }

    public function show_section()
    {
        $output = rcmail::get_instance()->output;
        $output->set_pagetitle($this->gettext('setup'));
        // Roundcube distinguishes versions by the date of the file, which is the same in every zip.
        $this->include_script('element/mail-protocol.js?{{version}}');
        $this->include_script('follow-dark-mode.js?{{version}}');
        $this->register_handler('plugin.body', [$this, 'chooser']);
        $output->send('plugin');
    }

    public function chooser()
    {
        $rcmail = rcmail::get_instance();
        $username = (string) $rcmail->get_user_name();
        $server = (array) $rcmail->config->get('mail_protocol_server');
        $chooser = [
            'lang' => strtr($rcmail->user->language, '_', '-'),
            'facts' => $this->facts($rcmail->get_storage()->get_quota(), $username),
        ];
        // If the configuration names no server, both protocols are offered, without settings.
        if ($offered = array_intersect(['imap', 'pop3'], array_keys(array_filter($server)))) {
            $address = strpos($username, '@') ? $username : $rcmail->get_user_email();
            $chooser['offered'] = implode(' ', $offered);
            $chooser['server'] = json_encode($server + ['address' => $address, 'username' => $username]);
        }
        // The padding is not on the scrolling element. Otherwise the bar at the bottom would not touch the edge.
        return html::tag('h1', 'voice', rcube::Q($this->gettext('setup')))
            . html::div('content', html::div('frame-content', html::tag('mail-protocol-chooser', $chooser, '')));
    }

    /**
     * What is known of a mailbox, as the element takes it: what is not known is left out. The quota is in kibibytes, as
     * Roundcube gives it; the thresholds are those of `answersFromMailbox` of @mail-protocol/core.
     */
    private function facts($quota, $username)
    {
        $gibibyte = 2 ** 20;
        $facts = ['v' => 2];
        if (!empty($quota['total']) && isset($quota['used'])) {
            if ($quota['total'] <= $gibibyte / 2 || $quota['used'] >= 0.8 * $quota['total']) {
                $facts['serverSpace'] = 'tight';
            } elseif ($quota['total'] >= 5 * $gibibyte && $quota['used'] < $quota['total'] / 2) {
                $facts['serverSpace'] = 'ample';
            }
            if ($quota['used'] >= 2 * $gibibyte) {
                $facts['mailVolume'] = 'high';
            }
        }
        $shared = (array) rcmail::get_instance()->config->get('mail_protocol_shared');
        return http_build_query($facts + ['sharedMailbox' => $shared[$username] ?? null], '', '&');
    }
}

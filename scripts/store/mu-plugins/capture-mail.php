<?php
/**
 * Mail is written to logs/mail.log, one JSON object a line, instead of being sent.
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'pre_wp_mail',
	static function ( $answer, $mail ) {
		$line = wp_json_encode(
			array(
				'time'    => gmdate( 'c' ),
				'to'      => $mail['to'],
				'subject' => $mail['subject'],
				'message' => $mail['message'],
			)
		);
		file_put_contents( FOOTFALL_STORE_LOGS . '/mail.log', $line . "\n", FILE_APPEND | LOCK_EX );
		return true;
	},
	10,
	2
);

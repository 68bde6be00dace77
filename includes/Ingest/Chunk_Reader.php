<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Consent_Codes;
use Footfall\Storage\Event_Key;

/**
 * Reads lines of the buffer: tells people from programs and staff, and each event once.
 */
final class Chunk_Reader {
	public function __construct(
		private Event_Reader $events,
		private Bots $bots,
		private Devices $devices,
		private Store_Day $days,
		private Proof_Reader $proof
	) {}

	public static function for_days( Store_Day $days ): self {
		$events = new Event_Reader( new Sources(), $days );
		return new self( $events, new Bots(), new Devices(), $days, new Proof_Reader( $events, $days ) );
	}

	/**
	 * @param string[] $lines That cannot be stored, though they can be read.
	 * @return Chunk Puts them aside and counts them.
	 */
	public function damaged( array $lines ): Chunk {
		$chunk = new Chunk();
		foreach ( $lines as $text ) {
			$this->put_aside( $text, $chunk );
		}
		return $chunk;
	}

	/**
	 * @param string[] $lines Without line breaks.
	 */
	public function read( array $lines ): Chunk {
		$chunk = new Chunk();
		foreach ( $lines as $text ) {
			$line = Line::parse( $text );
			if ( ! $line ) {
				$this->put_aside( $text, $chunk );
				continue;
			}
			++$chunk->lines;
			for ( $i = 0; $i < $line->damaged; $i++ ) {
				$chunk->damaged[] = [
					'day'    => $this->days->of( $line->at ),
					'reason' => 'damaged',
				];
			}
			$this->add( $line, $chunk );
		}
		usort( $chunk->notes, static fn( array $a, array $b ): int => $a['at'] <=> $b['at'] );
		return $chunk;
	}

	private function put_aside( string $text, Chunk $chunk ): void {
		++$chunk->lines;
		$chunk->poisoned[] = $text;
		$chunk->damaged[]  = [
			'day'    => $this->days->of( time() * 1000 ),
			'reason' => 'damaged',
		];
	}

	private function add( Line $line, Chunk $chunk ): void {
		$reason  = $this->reason( $line );
		$visitor = '' === $reason ? $line->visitor : null;
		foreach ( $line->orders as $note ) {
			$chunk->notes[] = [
				'id'        => $note['id'],
				'change'    => $note['change'],
				'at'        => $note['at'],
				'refund_id' => $note['refund_id'] ?? 0,
				'gateway'   => mb_substr( $note['gateway'] ?? '', 0, 100 ),
				'visitor'   => $visitor,
				'reason'    => $this->note_reason( $line, $reason ),
			];
		}
		if ( ! $line->events ) {
			return;
		}
		if ( $line->of_store ) {
			$this->add_of_store( $line, $chunk );
			return;
		}
		if ( $line->of_consent ) {
			$this->add_of_consent( $line, $reason, $chunk );
			return;
		}
		$facts   = null === $visitor ? [] : $this->facts( $line );
		$context = self::context( $line );
		foreach ( $line->events as $event ) {
			if ( null === $visitor ) {
				$chunk->excluded[ Event_Key::of_uuid( $event['id'] ) ] = [
					'day'    => $this->days->of( $event['at'] ),
					'reason' => $reason ?: ( $line->no_visitor ?: 'no_visitor' ),
				];
				continue;
			}
			$row = $this->events->read( $event, $visitor, $facts, $context );
			if ( ! $row ) {
				$chunk->damaged[] = [
					'day'    => $this->days->of( $line->at ),
					'reason' => 'damaged',
				];
				continue;
			}
			if ( null !== $line->hash ) {
				$row['hash'] = $line->hash;
			}
			$chunk->events[ $row['event_key'] ] ??= $row;
			$chunk->latest                        = max( $chunk->latest, $event['at'] );
		}
	}

	/** What the store says of itself belongs to nobody. */
	private function add_of_store( Line $line, Chunk $chunk ): void {
		foreach ( $line->events as $event ) {
			$row = $this->events->read( $event, 0, [] );
			if ( $row ) {
				$chunk->of_store[ $row['event_key'] ] ??= [ 'visitor_key' => null ] + $row;
			} else {
				$chunk->damaged[] = [
					'day'    => $this->days->of( $line->at ),
					'reason' => 'damaged',
				];
			}
		}
	}

	/**
	 * Who only looked is left out like any other event. What was answered is kept, whoever it was, for it is
	 * proof; it is not counted, though, when it was staff or a program.
	 */
	private function add_of_consent( Line $line, string $reason, Chunk $chunk ): void {
		foreach ( $line->events as $event ) {
			$row = $this->proof->read( $event );
			if ( ! $row ) {
				$chunk->damaged[] = [
					'day'    => $this->days->of( $line->at ),
					'reason' => 'damaged',
				];
			} elseif ( '' !== $reason && Consent_Codes::ASKED === $row['how'] ) {
				$chunk->excluded[ $row['event_key'] ] = [
					'day'    => $row['day'],
					'reason' => $reason,
				];
			} else {
				$chunk->consents[ $row['event_key'] ] ??= [ 'counted' => '' === $reason ] + $row;
			}
		}
	}

	/**
	 * @return string Why the line is left out, '' when it is not: a reason of the door (role), automated or bot.
	 */
	private function reason( Line $line ): string {
		if ( '' !== $line->excluded ) {
			return $line->excluded;
		}
		if ( $line->automated ) {
			return 'automated';
		}
		// Without a visitor, no agent is written either, but for choices.
		return ( null !== $line->visitor || $line->of_consent ) && $this->bots->is_bot( $line->agent ) ? 'bot' : '';
	}

	/** Why an order of this line has no visitor, '' when it has one. */
	private function note_reason( Line $line, string $reason ): string {
		if ( 'automated' === $reason || 'bot' === $reason ) {
			return 'bot';
		}
		if ( '' !== $reason ) {
			return 'staff';
		}
		return null === $line->visitor ? ( $line->no_visitor ?: 'no_browser' ) : '';
	}

	private static function context( Line $line ): int {
		return ( 'granted' === $line->consent ? Session_Builder::CONSENT : 0 )
			| ( $line->logged_in ? Session_Builder::LOGGED_IN : 0 )
			| ( true === $line->human ? Session_Builder::HUMAN : 0 )
			| ( false === $line->human ? Session_Builder::NO_HUMAN : 0 );
	}

	/**
	 * @return array<string,int|string|null>
	 */
	private function facts( Line $line ): array {
		return $this->devices->of( $line->agent ) + [
			'identity'      => 'id' === $line->identity ? 1 : 2,
			'language'      => $line->language,
			'country'       => '' === $line->country ? null : $line->country,
			'store_version' => defined( 'WC_VERSION' ) ? substr( WC_VERSION, 0, 20 ) : '',
		];
	}
}

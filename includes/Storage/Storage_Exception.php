<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The database refused or was lost. Nothing of the transaction under way is kept.
 */
final class Storage_Exception extends \RuntimeException {}
